package org.reversementoring.host.site;

import com.atlassian.sal.api.user.UserKey;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;
import org.reversementoring.host.wiki.Account;

/** What the stand-in remembers of a browser between requests: who logged in, and the secret of its forms. */
public final class Visit {
    /** The field in which every form carries {@link #token}. */
    public static final String TOKEN = "atl_token";

    private static final String PERSON = "person";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Visit() {}

    /** Who logged in with this browser. */
    public static Optional<UserKey> person(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(PERSON))
                .map(UserKey::new);
    }

    /** Logs the person in; what the browser held before is worthless from now on. */
    public static void begin(HttpServletRequest request, Account account) {
        end(request);
        request.getSession().setAttribute(PERSON, account.key().getStringValue());
    }

    public static void end(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }

    /** The secret that proves that a form came from this site. */
    public static String token(HttpServletRequest request) {
        HttpSession session = request.getSession();
        synchronized (Visit.class) {
            if (session.getAttribute(TOKEN) == null) {
                byte[] secret = new byte[20];
                RANDOM.nextBytes(secret);
                session.setAttribute(TOKEN, HexFormat.of().formatHex(secret));
            }
            return (String) session.getAttribute(TOKEN);
        }
    }

    /** Whether the request carries the secret. */
    public static boolean proven(HttpServletRequest request) {
        return token(request).equals(request.getParameter(TOKEN));
    }
}
