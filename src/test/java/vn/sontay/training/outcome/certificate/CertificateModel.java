package vn.sontay.training.outcome.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.certificate.act.CertificateState;

/** What one person of a class and their certificates are, as simply as it can be said. Three of four sessions and five points are needed. */
final class CertificateModel {

    /** Whether the roll of each session is closed, of everybody in the class. */
    private final boolean[] closed;
    boolean in = true;
    final boolean[] there = {true, true, true, false};
    /** The session that was caught up on, or -1. */
    int caughtUp = -1;
    int score = 7;
    final List<Paper> papers = new ArrayList<>();

    CertificateModel(boolean[] closed) {
        this.closed = closed;
    }

    /** A certificate: the state after each act, and what was recorded at its issue. */
    final class Paper {

        final int number;
        final int[] days = days();
        final int points = score;
        final int held = held();
        final List<ActKind> acts = new ArrayList<>();
        final List<CertificateState> states = new ArrayList<>(List.of(CertificateState.REGISTERED));
        String answered = "";

        Paper(int number) {
            this.number = number;
        }

        CertificateState state() {
            return states.getLast();
        }

        /** @return what no longer holds; empty for nothing */
        String lost() {
            int[] now = days();
            boolean fewer = now[0] < days[0] || now[1] < days[1] || now[2] < days[2] || attended() < 3;
            String room = held() == held ? "" : "held " + held();
            return !in
                    ? room + "out"
                    : room + (fewer ? "there " + attended() : "") + (score < points ? " score " + score : "");
        }

        boolean waits() {
            return !state().isEnded() && !lost().isEmpty() && !lost().equals(answered);
        }

        /** An answer counts for what it answered, until something else was known. */
        void look() {
            answered = lost().equals(answered) ? answered : "";
        }
    }

    /** @return how many were attended on the first day, on the second, and on that for who had missed one */
    int[] days() {
        return new int[]{marked(0) + marked(1), marked(2) + marked(3),
                caughtUp >= 0 && marked(caughtUp) == 0 ? 1 : 0};
    }

    private int marked(int which) {
        return there[which] && closed[which] ? 1 : 0;
    }

    private int attended() {
        return IntStream.of(days()).sum();
    }

    private int held() {
        return (int) IntStream.range(0, closed.length).filter(each -> closed[each]).count();
    }

    /** @return a session that can be caught up on, or -1 */
    int missed() {
        return IntStream.range(0, closed.length).filter(each -> closed[each] && !there[each]).findFirst().orElse(-1);
    }

    boolean met() {
        return in && attended() >= 3 && score >= 5;
    }

    @Nullable
    Paper live() {
        return papers.stream().filter(each -> !each.state().isEnded()).findFirst().orElse(null);
    }

    /** Something was corrected: only what hasn't ended is looked at. */
    void corrected() {
        Paper live = live();
        if (live != null) {
            live.look();
        }
    }
}
