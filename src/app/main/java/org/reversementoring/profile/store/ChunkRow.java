package org.reversementoring.profile.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A piece of a file of people. */
@Preload
@Table("IMPORT_CHUNK")
public interface ChunkRow extends Entity {

    String STAGE_ID = "STAGE_ID";

    @NotNull
    @Indexed
    int getStageId();

    void setStageId(int stageId);

    /** From 0. */
    String SEQUENCE_NUMBER = "SEQUENCE_NUMBER";

    @NotNull
    int getSequenceNumber();

    void setSequenceNumber(int sequenceNumber);

    /** Stage and number in one, so that no piece is kept twice. */
    String CHUNK_KEY = "CHUNK_KEY";

    @NotNull
    @Unique
    String getChunkKey();

    void setChunkKey(String chunkKey);

    String CONTENT = "CONTENT";

    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String content);
}
