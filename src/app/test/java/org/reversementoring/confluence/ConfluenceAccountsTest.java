package org.reversementoring.confluence;

import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.reversementoring.profile.Account;
import org.reversementoring.programme.PersonKey;

public class ConfluenceAccountsTest {
    private static final PersonKey ADA = new PersonKey("key-of-ada");
    private static final PersonKey GONE = new PersonKey("key-of-somebody-gone");

    private final UserAccessor userAccessor = mock(UserAccessor.class);
    private final ConfluenceAccounts accounts = new ConfluenceAccounts(userAccessor);

    @Test
    public void a_user_becomes_an_account() {
        ConfluenceUser ada = user("Ada Lovelace");
        when(userAccessor.getUserByName("ada")).thenReturn(ada);

        assertEquals(Optional.of(new Account(ADA, "ada", "Ada Lovelace")), accounts.byUsername("ada"));
    }

    @Test
    public void a_user_without_a_full_name_goes_by_the_user_name() {
        ConfluenceUser ada = user(null);
        when(userAccessor.getUserByName("ada")).thenReturn(ada);

        assertEquals("ada", accounts.byUsername("ada").orElseThrow().fullName());
    }

    @Test
    public void whoever_is_gone_is_left_out() {
        ConfluenceUser ada = user("Ada Lovelace");
        when(userAccessor.getExistingUserByKey(new UserKey(ADA.value()))).thenReturn(ada);

        assertEquals(Map.of(ADA, new Account(ADA, "ada", "Ada Lovelace")), accounts.byKeys(List.of(ADA, GONE, ADA)));
        assertEquals(Optional.empty(), accounts.byKey(GONE));
    }

    @Test
    public void confluence_is_not_asked_for_what_cannot_be_a_user_name() {
        assertEquals(Optional.empty(), accounts.byUsername(" "));
        assertEquals(Optional.empty(), accounts.byUsername("nul \u0000"));
        assertEquals(Optional.empty(), accounts.byUsername("x".repeat(10_000)));
        verifyNoInteractions(userAccessor);
    }

    private static ConfluenceUser user(String fullName) {
        ConfluenceUser user = mock(ConfluenceUser.class);
        when(user.getKey()).thenReturn(new UserKey(ADA.value()));
        when(user.getName()).thenReturn("ada");
        when(user.getFullName()).thenReturn(fullName);
        return user;
    }
}
