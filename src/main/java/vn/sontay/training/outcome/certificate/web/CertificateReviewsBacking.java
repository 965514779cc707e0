package vn.sontay.training.outcome.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.CertificateReviewQueries;
import vn.sontay.training.outcome.certificate.CertificateReviewService;
import vn.sontay.training.outcome.certificate.DecideReview;
import vn.sontay.training.outcome.certificate.ReviewDecision;
import vn.sontay.training.outcome.certificate.ReviewRow;
import vn.sontay.training.shared.Page;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** The certificates whose recorded quiz is marked otherwise by now, and the decision about one. */
@Named
@RequestScoped
public class CertificateReviewsBacking {

    private static final int LONGEST_NUMBER = 6;

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    CertificateReviewQueries queries;

    @Inject
    CertificateReviewService service;

    private List<ReviewRow> open = List.of();
    private Page<ReviewRow> decided;

    @PostConstruct
    void read() {
        open = queries.open();
        decided = queries.decided(pageNumber());
    }

    private int pageNumber() {
        String typed = parameters.text("page");
        return typed.matches("\\d{1," + LONGEST_NUMBER + "}") ? Integer.parseInt(typed) : 1;
    }

    public String keep() {
        decide(ReviewDecision.KEEP);
        return "/admin/certificate-reviews?faces-redirect=true&m=certificate.reviewDecided";
    }

    /** Leads on to where the revocation itself is recorded, by the number and day of its decision. */
    public String revoke() {
        ReviewRow row = getChosen();
        decide(ReviewDecision.REVOKE);
        return row == null
                ? "/admin/certificate-reviews?faces-redirect=true&m=certificate.reviewDecided"
                : "/admin/certificate-act?faces-redirect=true&m=certificate.reviewDecided&act="
                        + (row.state().isValid() ? "REVOKED" : "CANCELLED") + "&id=" + row.certificateId();
    }

    private void decide(ReviewDecision decision) {
        service.decide(
                form.with("reviewId", parameters.id("review")).with("decision", decision).read(DecideReview.class));
    }

    /** @return the flag that is about to be decided, or null */
    public @Nullable ReviewRow getChosen() {
        String id = parameters.text("review");
        return open.stream().filter(each -> String.valueOf(each.reviewId()).equals(id)).findFirst().orElse(null);
    }

    public List<ReviewRow> getOpen() {
        return open;
    }

    public Page<ReviewRow> getDecided() {
        return decided;
    }
}
