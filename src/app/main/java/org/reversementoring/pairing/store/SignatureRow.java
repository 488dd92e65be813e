package org.reversementoring.pairing.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Somebody's signature below an agreement. */
@Preload
@Table("SIGNATURE")
public interface SignatureRow extends Entity {

    /** The pairing, the number of the agreement and the person, as {@code 17/2/…}: nobody signs twice. */
    String SIGNATURE_KEY = "SIGNATURE_KEY";

    @NotNull
    @Unique
    @StringLength(StringLength.MAX_LENGTH)
    String getSignatureKey();

    void setSignatureKey(String signatureKey);

    String PAIRING_ID = "PAIRING_ID";

    @NotNull
    @Indexed
    int getPairingId();

    void setPairingId(int pairingId);

    String AGREEMENT_NUMBER = "AGREEMENT_NUMBER";

    @NotNull
    int getAgreementNumber();

    void setAgreementNumber(int agreementNumber);

    String PERSON_KEY = "PERSON_KEY";

    @NotNull
    String getPersonKey();

    void setPersonKey(String personKey);

    /** Milliseconds since 1970. */
    String SIGNED_AT = "SIGNED_AT";

    @NotNull
    long getSignedAt();

    void setSignedAt(long signedAt);
}
