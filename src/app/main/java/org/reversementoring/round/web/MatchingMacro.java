package org.reversementoring.round.web;

import java.util.Map;
import org.reversementoring.programme.ProgrammeService;
import org.reversementoring.programme.Reader;
import org.reversementoring.round.BoardService;
import org.reversementoring.web.CurrentReader;
import org.reversementoring.web.FeatureMacro;
import org.reversementoring.web.Surface;
import org.reversementoring.web.Surfaces;

/**
 * {@code mentoring-matching}: how the matching stands, in numbers, for coordinators; everybody else is told where to find
 * what concerns them. Parameter {@code programme} is the name of one; without it, all are shown.
 */
public class MatchingMacro extends FeatureMacro {
    private final ProgrammeService programmes;
    private final BoardService boards;
    private final RoundComponents components;

    public MatchingMacro(
            CurrentReader readers,
            Surfaces surfaces,
            ProgrammeService programmes,
            BoardService boards,
            RoundComponents components) {
        super(readers, surfaces, "matching-placeholder");
        this.programmes = programmes;
        this.boards = boards;
        this.components = components;
    }

    @Override
    protected String component(Reader reader, Surface surface, Map<String, String> parameters) {
        return components.macro(
                reader,
                surface,
                programmes.coordinated(reader, parameter(parameters, "programme")).stream()
                        .flatMap(programme -> boards.figures(reader, programme.id()).stream())
                        .toList());
    }
}
