package org.reversementoring.host.wiki;

import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.reversementoring.host.data.Database;

/**
 * People, their groups and how they log in.
 *
 * <p>Stands for Confluence's internal user directory and its UserAccessor; leaves out deactivation, renaming, nested
 * groups and directories elsewhere.
 */
public final class Accounts implements UserAccessor {
    /** Members may use the site. */
    public static final String USERS = "confluence-users";

    /** Members administer the site and pass every restriction. */
    public static final String ADMINISTRATORS = "confluence-administrators";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final EventPublisher events;

    public Accounts(Database database, EventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /**
     * Adds an account without a password, in the given groups.
     *
     * @throws IllegalArgumentException where the username is taken
     */
    public Account add(
            String username, String fullName, String email, Locale locale, ZoneId zone, Collection<String> groups) {
        String name = username.trim().toLowerCase(Locale.ROOT);
        UserKey key = new UserKey(UUID.randomUUID().toString().replace("-", ""));
        Account account = new Account(key, name, fullName, email, locale, zone);
        return database.inTransaction(() -> {
            if (byName(name).isPresent()) {
                throw new IllegalArgumentException("There is a user named " + name + " already.");
            }
            database.execute(
                    "insert into wiki_account (user_key, user_name, full_name, email, locale, zone)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    key.getStringValue(),
                    name,
                    fullName,
                    email,
                    locale.toLanguageTag(),
                    zone.getId());
            groups.forEach(group -> join(key, group));
            return account;
        });
    }

    public void join(UserKey key, String group) {
        database.execute("insert into wiki_membership values (?, ?)", group, key.getStringValue());
    }

    public Optional<Account> byName(String username) {
        String name = username.toLowerCase(Locale.ROOT);
        return database.find("select * from wiki_account where user_name = ?", Accounts::account, name);
    }

    public Optional<Account> byKey(UserKey key) {
        return database.find("select * from wiki_account where user_key = ?", Accounts::account, key.getStringValue());
    }

    /** Everybody, by full name. */
    public List<Account> all() {
        return database.list("select * from wiki_account order by full_name", Accounts::account);
    }

    public SortedSet<String> groupsOf(UserKey key) {
        return new TreeSet<String>(database.list(
                "select group_name from wiki_membership where user_key = ?",
                row -> row.getString(1),
                key.getStringValue()));
    }

    public SortedSet<String> groups() {
        return new TreeSet<String>(
                database.list("select distinct group_name from wiki_membership", row -> row.getString(1)));
    }

    /** Who belongs to the group, by full name. */
    public List<Account> members(String group) {
        return database.list(
                "select a.* from wiki_account a join wiki_membership m on m.user_key = a.user_key"
                        + " where m.group_name = ? order by a.full_name",
                Accounts::account,
                group);
    }

    public void speak(UserKey key, Locale locale) {
        database.execute(
                "update wiki_account set locale = ? where user_key = ?", locale.toLanguageTag(), key.getStringValue());
    }

    public void setPassword(UserKey key, String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        String kept = HexFormat.of().formatHex(salt) + ":" + hash(password, salt);
        database.execute("update wiki_account set password = ? where user_key = ?", kept, key.getStringValue());
    }

    /** The account of this name and password; empty where either is wrong or the account has no password. */
    public Optional<Account> authenticate(String username, String password) {
        return database.find(
                        "select password from wiki_account where user_name = ? and password is not null",
                        row -> row.getString(1),
                        username.toLowerCase(Locale.ROOT))
                .map(kept -> kept.split(":"))
                .filter(kept -> kept[1].equals(hash(password, HexFormat.of().parseHex(kept[0]))))
                .flatMap(kept -> byName(username));
    }

    /** Removes the account and then tells the apps. What the person wrote stays. */
    public void remove(Account account) {
        database.execute(
                "delete from wiki_account where user_key = ?", account.key().getStringValue());
        events.publish(new UserRemoveEvent(this, account));
    }

    @Override
    public Account getUserByName(String username) {
        return username == null ? null : byName(username).orElse(null);
    }

    @Override
    public Account getExistingUserByKey(UserKey userKey) {
        return userKey == null ? null : byKey(userKey).orElse(null);
    }

    @Override
    public Group getGroup(String name) {
        return name != null && groups().contains(name) ? new Named(name) : null;
    }

    @Override
    public List<String> getMemberNamesAsList(Group group) {
        return members(((Named) group).name()).stream().map(Account::getName).toList();
    }

    private record Named(String name) implements Group {}

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                new UserKey(row.getString("user_key")),
                row.getString("user_name"),
                row.getString("full_name"),
                row.getString("email"),
                Locale.forLanguageTag(row.getString("locale")),
                ZoneId.of(row.getString("zone")));
    }

    private static String hash(String password, byte[] salt) {
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, 20_000, 256))
                    .getEncoded();
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
