package org.reversementoring.host.visibility;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.reversementoring.host.Host;
import org.reversementoring.host.wiki.Pages;

/** Every page that the app has had saved, with who was allowed to read and to edit it in that moment. */
final class Saves {
    private final List<Save> all = new CopyOnWriteArrayList<>();

    /** @param readers names of people and groups; empty where it is open to all who may see its space */
    record Save(String spaceKey, String title, Set<String> readers, Set<String> writers) {
        boolean isForAllOrSomeOf(Set<String> people) {
            return !readers.isEmpty() && people.containsAll(readers) && readers.equals(writers);
        }
    }

    private Saves() {}

    static Saves in(Host host) {
        Saves saves = new Saves();
        ((Pages) host.wiki().service(PageManager.class))
                .watchSaves(page -> saves.all.add(new Save(
                        page.getSpaceKey(),
                        page.getTitle(),
                        named(page, ContentPermission.VIEW_PERMISSION),
                        named(page, ContentPermission.EDIT_PERMISSION))));
        return saves;
    }

    private static Set<String> named(Page page, String type) {
        return Optional.ofNullable(page.getContentPermissionSet(type)).stream()
                .flatMap(set -> StreamSupport.stream(set.spliterator(), false))
                .map(permission -> permission.isUserPermission()
                        ? permission.getUserSubject().getName()
                        : "the group " + permission.getGroupName())
                .collect(Collectors.toSet());
    }

    List<Save> inSpace(String spaceKey) {
        return all.stream()
                .filter(save -> save.spaceKey().equalsIgnoreCase(spaceKey))
                .toList();
    }
}
