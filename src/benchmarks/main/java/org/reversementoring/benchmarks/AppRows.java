package org.reversementoring.benchmarks;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reversementoring.catalog.CatalogService;
import org.reversementoring.profile.DirectoryPage;
import org.reversementoring.profile.DirectoryQuery;
import org.reversementoring.profile.DirectoryService;
import org.reversementoring.profile.Offer;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;

/** By the app's services. */
record AppRows(DirectoryService service, CatalogService topics) implements Rows {
    private static final Reader READER =
            new Reader(Optional.of(new PersonKey("reader")), false, false, Locale.ENGLISH, ZoneOffset.UTC);

    @Override
    public Shown directory(DirectoryQuery query, Range range) {
        DirectoryPage page = service.page(READER, query);
        List<Mentor> mentors = page.entries().stream()
                .map(entry -> new Mentor(
                        entry.account().key(),
                        entry.department(),
                        entry.site(),
                        entry.languages(),
                        entry.format().orElseThrow(),
                        entry.capacity().orElseThrow(),
                        entry.offers().stream()
                                .map(offer -> new Offer(offer.topic().id(), offer.level(), offer.sentence()))
                                .toList()))
                .toList();
        boolean more = (range.backwards() ? page.previous() : page.next()).isPresent();
        return new Shown(mentors, more, page.topics(), page.counts());
    }

    @Override
    public Shown catalog() {
        return new Shown(List.of(), false, topics.topics(READER), List.of());
    }
}
