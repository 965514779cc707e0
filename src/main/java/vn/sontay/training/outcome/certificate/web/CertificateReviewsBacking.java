package vn.sontay.training.outcome.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.CertificateReviewQueries;
import vn.sontay.training.outcome.certificate.CertificateReviewService;
import vn.sontay.training.outcome.certificate.DecideReview;
import vn.sontay.training.outcome.certificate.ReviewDecision;
import vn.sontay.training.outcome.certificate.ReviewRow;
import vn.sontay.training.shared.Page;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** The certificates whose recorded quiz is marked otherwise by now, and the decision about one. */
@Named
@RequestScoped
public class CertificateReviewsBacking {

    /** What the address asks for. */
    private record Asked(String q, @Nullable Long review) {
    }

    @Inject
    Parameters parameters;

    @Inject
    Filters filters;

    @Inject
    Form form;

    @Inject
    CertificateReviewQueries queries;

    @Inject
    CertificateReviewService service;

    private Asked asked;
    private Page<ReviewRow> open = Page.none();
    private @Nullable ReviewRow chosen;
    private Page<ReviewRow> decided;

    @PostConstruct
    void read() {
        asked = filters.read(Asked.class);
        open = queries.open(asked.q(), filters.page("open"));
        decided = queries.decided(filters.page());
        chosen = asked.review() == null ? null : queries.open(asked.review()).orElse(null);
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
        return chosen;
    }

    public Page<ReviewRow> getOpen() {
        return open;
    }

    /** @return for whom is looked; empty for all */
    public String getWords() {
        return asked.q();
    }

    /** @return the same for the address of another page of the list */
    public String getQuery() {
        return filters.query(new Asked(asked.q(), null));
    }

    public Page<ReviewRow> getDecided() {
        return decided;
    }
}
