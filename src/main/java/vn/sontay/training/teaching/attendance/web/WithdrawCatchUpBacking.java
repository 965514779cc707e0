package vn.sontay.training.teaching.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.attendance.Absence;
import vn.sontay.training.teaching.attendance.CatchUpService;
import vn.sontay.training.teaching.attendance.WithdrawCatchUp;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Takes back that somebody caught up on an absence. */
@Named
@RequestScoped
public class WithdrawCatchUpBacking {

    @Inject
    Parameters parameters;

    @Inject
    CatchUpsBacking catchUps;

    @Inject
    CatchUpService service;

    @Inject
    Form form;

    public String withdraw() {
        service.withdraw(form.with("enrolmentId", getEnrolment()).with("sessionId", getSession())
                .read(WithdrawCatchUp.class));
        return "/trainer/catch-ups?faces-redirect=true&m=attendance.catchUpWithdrawn&class=" + parameters.id("class");
    }

    public long getEnrolment() {
        return parameters.id("enrolment");
    }

    /** @return the session that was missed */
    public long getSession() {
        return parameters.id("session");
    }

    public ClassFacts getFacts() {
        return catchUps.getFacts();
    }

    /** @return the absence that it settles, or null once it was taken back */
    public @Nullable Absence getAbsence() {
        String key = getEnrolment() + "-" + getSession();
        return catchUps.getSettled().stream().filter(each -> each.key().equals(key)).findFirst().orElse(null);
    }
}
