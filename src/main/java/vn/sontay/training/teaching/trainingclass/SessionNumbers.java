package vn.sontay.training.teaching.trainingclass;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Numbers the sessions of a class from 1 (CLS-7). Which number a session had when it began, was postponed or cancelled it keeps, so that
 * sheets and sentences go on meaning it; the others take the free numbers by time. One that stands for a cancelled session bears
 * that one's number; one for absentees has none.
 */
final class SessionNumbers {

    private SessionNumbers() {
    }

    static void give(List<ClassSession> sessions, Clock clock) {
        Set<Integer> kept = new HashSet<>();
        List<ClassSession> open = new ArrayList<>();
        for (ClassSession session : sessions) {
            if (session.isForAbsentees() || session.replacesId() != null) {
                continue;
            }
            if (session.ordinal() > 0 && (!session.stands() || session.hasBegun(clock))) {
                kept.add(session.ordinal());
            } else {
                open.add(session);
            }
        }
        open.sort(Comparator.comparing(ClassSession::heldOn).thenComparing(ClassSession::part));
        int next = 1;
        for (ClassSession session : open) {
            while (kept.contains(next)) {
                next++;
            }
            if (session.ordinal() != next) {
                session.number(next);
            }
            next++;
        }
    }
}
