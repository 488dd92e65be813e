package org.reversementoring.gates;

import static org.junit.Assert.assertEquals;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.user.UserKey;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.junit.Test;

public class MembersTest {

    @Test
    public void what_a_class_calls_reads_implements_and_is_annotated_with_is_found() throws IOException {
        assertEquals(
                new TreeSet<>(Set.of(
                        "com.atlassian.confluence.core.ConfluenceActionSupport#new()",
                        "com.atlassian.confluence.core.ConfluenceActionSupport#isPermitted(): boolean",
                        "com.atlassian.confluence.core.ContentEntityObject#getTitle(): String",
                        "com.atlassian.confluence.pages.Page",
                        "com.atlassian.confluence.security.Permission#VIEW: Permission",
                        "com.atlassian.sal.api.transaction.TransactionCallback#doInTransaction(): Object",
                        "com.atlassian.sal.api.user.UserKey#new(String)",
                        "org.apache.struts2.ActionSupport#hasErrors(): boolean",
                        "org.apache.struts2.interceptor.parameter.StrutsParameter")),
                new Members(List.of(classFile(Sample.class))).referredTo());
    }

    @Test
    public void a_declaration_is_what_others_may_use() throws IOException {
        assertEquals(
                new TreeSet<>(Set.of(
                        "com.atlassian.sal.api.user.UserKey",
                        "com.atlassian.sal.api.user.UserKey#getStringValue(): String",
                        "com.atlassian.sal.api.user.UserKey#new(String)")),
                new Members(List.of(classFile(UserKey.class))).declared());
    }

    @Test
    public void a_list_that_is_not_true_is_found() {
        MemberList list = new MemberList(List.of(
                "# Members",
                "| `a.Known#x(): int` | A | Javadoc 9.2.4 |",
                "| `a.Gone#x(): int` | A | Javadoc 9.2.4 |",
                "| `a.Ungraded#x(): int` |  | Javadoc 9.2.4 |",
                "| `a.Unproven#x(): int` | B |  |",
                "| `a.Unsure#x(): int` | C | heard of |",
                "| `a.Guarded#x(): int` | C | heard of. If it is wrong, we do without. |"));

        assertEquals(
                List.of(
                        "+ | `a.New#x(): int` | grade | evidence |",
                        "- | `a.Gone#x(): int` | A | Javadoc 9.2.4 |",
                        "a.Ungraded#x(): int has no grade",
                        "a.Unproven#x(): int has no evidence",
                        "a.Unsure#x(): int is graded C and does not say what happens if it is wrong"),
                list.violations(new TreeSet<>(Set.of(
                        "a.New#x(): int",
                        "a.Known#x(): int",
                        "a.Ungraded#x(): int",
                        "a.Unproven#x(): int",
                        "a.Unsure#x(): int",
                        "a.Guarded#x(): int"))));
    }

    static ClassFile classFile(Class<?> type) throws IOException {
        try (var in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return new ClassFile(in.readAllBytes());
        }
    }

    static class Sample extends ConfluenceActionSupport {
        private final transient Function<String, UserKey> keys = UserKey::new;

        @Override
        public boolean isPermitted() {
            return Permission.VIEW != null && !hasErrors();
        }

        @StrutsParameter
        void setPage(Page page) {
            TransactionCallback<UserKey> callback = () -> keys.apply(page.getTitle());
            callback.toString();
        }
    }
}
