package org.reversementoring.circle;

import java.util.List;
import java.util.OptionalInt;

/** A page of groups to which one can come. @param older the number below which the next page begins, if there is one */
public record Circles(List<CircleView> circles, OptionalInt older) {

    public Circles {
        circles = List.copyOf(circles);
    }
}
