package vn.sontay.training.teaching.trainingclass.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.teaching.trainingclass.SessionRow;
import vn.sontay.training.teaching.trainingclass.SessionState;
import vn.sontay.training.web.Texts;

/** What pages say about a session. */
@Named
@RequestScoped
public class SessionWords {

    @Inject
    Texts texts;

    /** @return such as "Buổi 2", "Buổi 2 (dạy bù)" or "Học bù" */
    public String name(SessionRow session) {
        if (session.forAbsentees()) {
            return texts.get("trainingclass.forAbsentees");
        }
        return texts.of(session.replacesId() == null ? "trainingclass.sessionN" : "trainingclass.sessionMadeUp",
                session.ordinal());
    }

    /** @return why it isn't held, who said so and when */
    public String said(SessionRow session) {
        return texts.of(session.state() == SessionState.CANCELLED
                ? "trainingclass.cancelledBecause"
                : "trainingclass.postponedBecause", Objects.requireNonNullElse(session.reason(), ""),
                Objects.requireNonNullElse(session.saidBy(), ""),
                Dates.moment(session.saidAt()));
    }
}
