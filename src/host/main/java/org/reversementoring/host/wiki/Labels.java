package org.reversementoring.host.wiki;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.labels.Labelable;
import java.util.SortedSet;
import java.util.regex.Pattern;

/**
 * Labels for apps.
 *
 * <p>Stands for Confluence's LabelManager; leaves out personal and team labels, labels of spaces, and events. A label
 * that people could not type is refused, which Confluence would keep.
 */
public final class Labels implements LabelManager {
    private static final int LONGEST = 255;
    /** In the documentation of labels: no blanks, and none of these. */
    private static final Pattern REFUSED = Pattern.compile("[\\s!#&()*,.:;<>?@\\[\\]^\\p{javaUpperCase}]");

    private final Contents contents;

    Labels(Contents contents) {
        this.contents = contents;
    }

    @Override
    public int addLabel(Labelable object, Label label) {
        String name = valid(label);
        long content = saved(object);
        SortedSet<String> labels = contents.labels(content);
        if (!labels.add(name)) {
            return 0;
        }
        contents.label(content, labels);
        return 1;
    }

    @Override
    public int removeLabel(Labelable object, Label label) {
        long content = saved(object);
        SortedSet<String> labels = contents.labels(content);
        if (!labels.remove(label.getName())) {
            return 0;
        }
        contents.label(content, labels);
        return 1;
    }

    private static String valid(Label label) {
        String name = label.getName();
        if (name.isEmpty() || name.length() > LONGEST || REFUSED.matcher(name).find()) {
            throw new IllegalArgumentException("No label that people could type: " + name);
        }
        return name;
    }

    private long saved(Labelable object) {
        if (object instanceof ContentEntityObject content
                && contents.byId(content.getId()).isPresent()) {
            return content.getId();
        }
        throw new IllegalArgumentException("Only saved content can carry labels.");
    }
}
