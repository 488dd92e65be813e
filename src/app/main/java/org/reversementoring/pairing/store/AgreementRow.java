package org.reversementoring.pairing.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An agreement. Rows are added and never changed. */
@Preload
@Table("AGREEMENT")
public interface AgreementRow extends Entity {

    /** The pairing and the number, as {@code 17/2}: of two who write the next one at once, one does. */
    String AGREEMENT_KEY = "AGREEMENT_KEY";

    @NotNull
    @Unique
    String getAgreementKey();

    void setAgreementKey(String agreementKey);

    String PAIRING_ID = "PAIRING_ID";

    @NotNull
    @Indexed
    int getPairingId();

    void setPairingId(int pairingId);

    String AGREEMENT_NUMBER = "AGREEMENT_NUMBER";

    @NotNull
    int getAgreementNumber();

    void setAgreementNumber(int agreementNumber);

    String PURPOSE = "PURPOSE";

    @StringLength(StringLength.UNLIMITED)
    String getPurpose();

    void setPurpose(String purpose);

    String FOCUS = "FOCUS";

    @StringLength(StringLength.UNLIMITED)
    String getFocus();

    void setFocus(String focus);

    String FROM_MENTOR = "FROM_MENTOR";

    @StringLength(StringLength.UNLIMITED)
    String getFromMentor();

    void setFromMentor(String fromMentor);

    String FROM_MENTEE = "FROM_MENTEE";

    @StringLength(StringLength.UNLIMITED)
    String getFromMentee();

    void setFromMentee(String fromMentee);

    String MONTHS_LONG = "MONTHS_LONG";

    @NotNull
    int getMonthsLong();

    void setMonthsLong(int monthsLong);

    String WEEKS_APART = "WEEKS_APART";

    @NotNull
    int getWeeksApart();

    void setWeeksApart(int weeksApart);

    String CONFIDENTIALITY = "CONFIDENTIALITY";

    @StringLength(StringLength.UNLIMITED)
    String getConfidentiality();

    void setConfidentiality(String confidentiality);

    String OTHERWISE = "OTHERWISE";

    /** What happens if it does not work. */
    @StringLength(StringLength.UNLIMITED)
    String getOtherwise();

    void setOtherwise(String otherwise);

    String WRITER_KEY = "WRITER_KEY";

    @NotNull
    String getWriterKey();

    void setWriterKey(String writerKey);

    /** Milliseconds since 1970. */
    String WRITTEN_AT = "WRITTEN_AT";

    @NotNull
    long getWrittenAt();

    void setWrittenAt(long writtenAt);
}
