package org.reversementoring.profile;

import java.util.Optional;
import org.reversementoring.programme.Text;

/**
 * Which people a coordinator looks for.
 *
 * @param name what their names begin with, in any spelling; any if blank
 * @param role only people who take part, or take a break, in this role: the role of others is not shown
 * @param department by its name
 * @param after where the page begins; the first page if empty
 */
public record RollQuery(
        String name,
        Optional<Standing> standing,
        Optional<Role> role,
        Optional<String> department,
        Optional<Cursor> after) {

    public RollQuery {
        name = Text.nameKey(name);
        department = department.filter(written -> !written.isBlank()).map(Text::markLosses);
    }
}
