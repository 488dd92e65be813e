package org.reversementoring.credential;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.jose4j.json.JsonUtil;
import org.reversementoring.programme.Change;
import org.reversementoring.programme.Difference;
import org.reversementoring.programme.History;
import org.reversementoring.programme.Matter;
import org.reversementoring.programme.NotPermitted;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.ReadOnlyMode;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Refused;
import org.reversementoring.programme.Text;
import org.reversementoring.programme.Transactions;

/** What the site tells everybody who holds a credential of it, and in whose name. None of it is about people. */
public class IssuerService {
    private final IssuerName name;
    private final CredentialAddresses addresses;
    private final KeyService keys;
    private final IssuedCredentials issued;
    private final History history;
    private final Transactions transactions;
    private final ReadOnlyMode readOnlyMode;
    private final Clock clock;

    public IssuerService(
            IssuerName name,
            CredentialAddresses addresses,
            KeyService keys,
            IssuedCredentials issued,
            History history,
            Transactions transactions,
            ReadOnlyMode readOnlyMode,
            Clock clock) {
        this.name = name;
        this.addresses = addresses;
        this.keys = keys;
        this.issued = issued;
        this.history = history;
        this.transactions = transactions;
        this.readOnlyMode = readOnlyMode;
        this.clock = clock;
    }

    /** In whose name credentials are signed. */
    public Issuer issuer() {
        return new Issuer(addresses.issuer(), Text.inOrder(Text.markLosses(name.get())), addresses.site());
    }

    /**
     * Has credentials be signed in another name from now on.
     *
     * @throws NotPermitted if the reader does not administer the site
     * @throws Refused if the name is missing, too long, or holds what cannot be kept
     */
    public void rename(Reader reader, String typed) {
        PersonKey administrator = reader.administering();
        readOnlyMode.refuseIfOn();
        String chosen = Text.line(typed);
        if (chosen.isEmpty()) {
            throw Refused.because("name", "credential.issuer.name.missing");
        }
        if (chosen.length() > IssuerName.LONGEST || !Text.canBeKept(chosen)) {
            throw Refused.because("name", "credential.issuer.name.refused", Integer.toString(IssuerName.LONGEST));
        }
        transactions.inOne(() -> {
            Difference.among(new Difference("credential.issuer.name", name.get(), chosen))
                    .forEach(difference -> history.add(
                            clock.instant(),
                            administrator,
                            Matter.all(Matter.Area.RECOGNITION),
                            Change.Act.EDITED,
                            difference));
            name.become(chosen);
        });
    }

    /** The issuer's profile, in JSON. */
    public String profile() {
        var profile = OpenBadge.profile(issuer());
        profile.put("@context", OpenBadge.CONTEXTS);
        return JsonUtil.toJson(profile);
    }

    /**
     * The status list of that number, signed.
     *
     * @param list from 0
     * @return empty if there is no such list, or nothing that could sign it
     */
    public Optional<String> statusList(int list) {
        return list < 0 || list > StatusIndexes.listFor(issued.count())
                ? Optional.empty()
                : keys.signing().map(pair -> {
                    URI id = addresses.statusList(list);
                    StatusList bits = new StatusList(id, issuer(), issued.revokedIn(list), clock.instant());
                    return Token.signed(bits.claims(), "vc+jwt", pair).text();
                });
    }
}
