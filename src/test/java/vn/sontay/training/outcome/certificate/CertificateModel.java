package vn.sontay.training.outcome.certificate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.certificate.act.CertificateState;

/** What one person of a class and their certificates are, as simply as it can be said. Three of four sessions and five points are needed. */
final class CertificateModel {

    boolean in = true;
    final boolean[] there = {true, true, true, false};
    int score = 7;
    final List<Paper> papers = new ArrayList<>();

    /** A certificate: the state after each act, and what was recorded at its issue. */
    final class Paper {

        final int number;
        final int[] days = days();
        final int points = score;
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
            boolean fewer = now[0] < days[0] || now[1] < days[1] || now[0] + now[1] < 3;
            return !in
                    ? "out"
                    : (fewer ? "there " + (now[0] + now[1]) : "") + (score < points ? " score " + score : "");
        }

        boolean waits() {
            return !state().isEnded() && !lost().isEmpty() && !lost().equals(answered);
        }

        /** An answer counts for what it answered, until something else was known. */
        void look() {
            answered = lost().equals(answered) ? answered : "";
        }
    }

    int[] days() {
        return new int[]{(there[0] ? 1 : 0) + (there[1] ? 1 : 0), (there[2] ? 1 : 0) + (there[3] ? 1 : 0)};
    }

    boolean met() {
        return in && days()[0] + days()[1] >= 3 && score >= 5;
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
