package org.reversementoring.credential;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.reversementoring.programme.Mail;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Text;
import org.reversementoring.programme.Transactions;
import org.reversementoring.programme.Wording;
import org.reversementoring.recognition.Award;
import org.reversementoring.recognition.AwardService;
import org.reversementoring.recognition.Badge;

/** Lets people take their badges along, and take that back. Nobody sees or does any of it for somebody else. */
public class CredentialService {
    private final AwardService awards;
    private final IssuedCredentials issued;
    private final KeyService keys;
    private final IssuerService issuers;
    private final CredentialAddresses addresses;
    private final Pictures pictures;
    private final Mail mail;
    private final Wording wording;
    private final SecureRandom chance;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public CredentialService(
            AwardService awards,
            IssuedCredentials issued,
            KeyService keys,
            IssuerService issuers,
            CredentialAddresses addresses,
            Pictures pictures,
            Mail mail,
            Wording wording,
            SecureRandom chance,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.awards = awards;
        this.issued = issued;
        this.keys = keys;
        this.issuers = issuers;
        this.addresses = addresses;
        this.pictures = pictures;
        this.mail = mail;
        this.wording = wording;
        this.chance = chance;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** Empty for everybody but the one who has been given the award, and for an award that has been taken back. */
    public Optional<Taking> of(Reader reader, int awardId) {
        return awards.mine(reader, awardId).map(award -> {
            Achievement achievement = achievement(award, reader.locale());
            Optional<Issued> taken =
                    issued.ofAward(awardId).filter(any -> keys.signing().isPresent());
            return new Taking(
                    award,
                    achievement.name(),
                    achievement.criteria(),
                    issuers.issuer().name(),
                    mail.address(award.person()).isPresent(),
                    taken,
                    taken.flatMap(one -> keys.signedInVainUntil(one.at())));
        });
    }

    /**
     * Makes a credential of an award. Whoever has one already keeps it.
     *
     * @throws NotPermitted for everybody but the one who has been given the award
     * @throws Refused if nothing can be signed, or if somebody else has just taken the same place in the status list
     */
    public void issue(Reader reader, int awardId) {
        PersonKey holder =
                awards.mine(reader, awardId).orElseThrow(NotPermitted::new).person();
        readOnlyMode.refuseIfOn();
        keys.makeReady();
        transactions.inOne(() -> {
            if (issued.ofAward(awardId).isEmpty()) {
                int bit = StatusIndexes.free(issued.count(), issued::hasStatusIndex, chance);
                issued.add(UUID.randomUUID(), awardId, holder, bit, clock.instant());
            }
        });
    }

    /**
     * Has the credential of an award count no more, wherever its file has got to.
     *
     * @throws NotPermitted for everybody but the one who has been given the award
     */
    public void revoke(Reader reader, int awardId) {
        awards.mine(reader, awardId).orElseThrow(NotPermitted::new);
        readOnlyMode.refuseIfOn();
        transactions.inOne(() -> issued.revoked(awardId, clock.instant()));
    }

    /** A file for the award's holder; empty for everybody else, and while no credential has been made of it. */
    public Optional<byte[]> file(Reader reader, int awardId, Form form) {
        return awards.mine(reader, awardId).flatMap(award -> issued.ofAward(awardId)
                .flatMap(record -> keys.signing().map(pair -> file(award, record, pair, reader, form))));
    }

    private byte[] file(Award award, Issued record, KeyPair pair, Reader reader, Form form) {
        Picture picture = pictures.of(award.badge());
        String token = Token.signed(badge(award, record, reader.locale()).claims(), "JWT", pair)
                .text();
        return switch (form) {
            case SVG -> SvgBaking.baked(picture.svg(), token).getBytes(StandardCharsets.UTF_8);
            case PNG -> PngBaking.baked(picture.png(), token);
            case JWT -> token.getBytes(StandardCharsets.US_ASCII);
            case JSON -> Envelope.json(token).getBytes(StandardCharsets.US_ASCII);
        };
    }

    private OpenBadge badge(Award award, Issued record, Locale locale) {
        return new OpenBadge(
                record.id(),
                issuers.issuer(),
                achievement(award, locale),
                mail.address(award.person())
                        .map(address -> HashedAddress.of(address, record.id().toString())),
                award.awardedAt(),
                record.at(),
                new StatusEntry(addresses.statusList(record.list()), record.bit()));
    }

    /** Why a coordinator has given it stays out of it: that may name others. */
    private Achievement achievement(Award award, Locale locale) {
        Badge badge = award.badge();
        return new Achievement(
                addresses.achievement(badge, badge == Badge.OWN_WORDS ? Integer.toString(award.id()) : ""),
                badge == Badge.OWN_WORDS ? Text.inOrder(award.ownTitle()) : wording.text(locale, badge.titleKey()),
                wording.text(locale, "credential.achievement.description"),
                wording.text(locale, badge.ruleKey()),
                pictures.of(badge).address());
    }
}
