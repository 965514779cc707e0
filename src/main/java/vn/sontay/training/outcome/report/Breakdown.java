package vn.sontay.training.outcome.report;

import java.util.List;
import vn.sontay.training.teaching.plan.Plan;

/**
 * Where those come from who count for a target (RPT-13): three tables, each of which adds up to the figure.
 *
 * @param then by the unit as it was: of people where they belonged when they were enrolled, of classes who organised them
 * @param now by what became of that unit up to today
 * @param classes by the class by which they count; empty where classes are counted
 */
public record Breakdown(Plan plan, TargetRow row, List<Area> then, List<Area> now, List<Line> classes) {

    public Breakdown {
        then = List.copyOf(then);
        now = List.copyOf(now);
        classes = List.copyOf(classes);
    }

    /** Of what a line tells. */
    public enum Of {
        /** What it names. */
        NAMED,
        /** Nothing is written down. */
        UNKNOWN,
        /** A unit that ended and went into several, or into none: which of them it would be today isn't guessed. */
        UNDETERMINED
    }

    /** @param name empty unless it is {@link Of#NAMED} @param counted at least 1 */
    public record Line(Of of, String name, int counted) {
    }

    /** A commune, or else a district or province, with its units. @param all how many count in it, in all */
    public record Area(Line all, List<Line> units) {

        public Area {
            units = List.copyOf(units);
        }
    }
}
