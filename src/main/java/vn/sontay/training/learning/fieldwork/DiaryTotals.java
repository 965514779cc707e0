package vn.sontay.training.learning.fieldwork;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What lines of diaries come to.
 *
 * @param turns lượt in all, not people (FLD-1)
 * @param byKind lượt by kind, without kinds that have none
 * @param byOutcome lượt by outcome, without outcomes that have none
 */
public record DiaryTotals(int entries, int turns, int minutes, Map<ServiceKind, Integer> byKind,
        Map<Outcome, Integer> byOutcome) {

    /**
     * Lines of one person with the same kind and outcome.
     *
     * @param entries how many lines
     */
    record Group(long enrolmentId, ServiceKind kind, Outcome outcome, int entries, int turns, int minutes) {

        static Group of(DiaryLine line) {
            return new Group(line.enrolmentId(), line.kind(), line.outcome(), 1, line.turns(), line.minutes());
        }
    }

    static DiaryTotals of(List<Group> groups) {
        Map<ServiceKind, Integer> kinds = new EnumMap<>(ServiceKind.class);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (Group group : groups) {
            kinds.merge(group.kind(), group.turns(), Integer::sum);
            outcomes.merge(group.outcome(), group.turns(), Integer::sum);
        }
        return new DiaryTotals(groups.stream().mapToInt(Group::entries).sum(),
                groups.stream().mapToInt(Group::turns).sum(), groups.stream().mapToInt(Group::minutes).sum(),
                Collections.unmodifiableMap(kinds), Collections.unmodifiableMap(outcomes));
    }

    /** @return lượt of the kind */
    public int of(ServiceKind kind) {
        return byKind.getOrDefault(kind, 0);
    }

    /** @return lượt of the outcome */
    public int of(Outcome outcome) {
        return byOutcome.getOrDefault(outcome, 0);
    }
}
