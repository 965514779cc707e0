package vn.sontay.training.outcome.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.outcome.certificate.CertificateReviewQueries;
import vn.sontay.training.outcome.certificate.CertificateReviewService;
import vn.sontay.training.outcome.certificate.DecideReviews;
import vn.sontay.training.outcome.certificate.ReviewDecision;
import vn.sontay.training.outcome.certificate.ReviewRow;
import vn.sontay.training.shared.Page;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Form;

/** The certificates whose recorded ground no longer holds, and the decision about some of them. */
@Named
@RequestScoped
public class CertificateReviewsBacking {

    private static final String HERE = "/admin/certificate-reviews?faces-redirect=true&m=certificate.reviewDecided";

    /** What the address asks for. */
    private record Asked(String q) {
    }

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
    private Page<ReviewRow> decided;

    @PostConstruct
    void read() {
        asked = filters.read(Asked.class);
        open = queries.open(asked.q(), filters.page("open"));
        decided = queries.decided(filters.page());
    }

    /** Chooses the one that waits, where it is the only one. */
    public void load() {
        form.show("reviewIds", open.total() == 1 ? List.of(open.rows().getFirst().reviewId()) : List.of());
    }

    public String keep() {
        service.decide(form.with("decision", ReviewDecision.KEEP).read(DecideReviews.class));
        return HERE;
    }

    /** Leads on to where the revocation itself is recorded, by the number and day of its decision, where it is one. */
    public String revoke() {
        DecideReviews command = form.with("decision", ReviewDecision.REVOKE).read(DecideReviews.class);
        List<ReviewRow> chosen = open.rows().stream().filter(row -> command.reviewIds().contains(row.reviewId()))
                .toList();
        service.decide(command);
        return command.reviewIds().size() == 1 && chosen.size() == 1
                ? "/admin/certificate-act?faces-redirect=true&m=certificate.reviewDecided&act="
                        + (chosen.getFirst().state().isValid() ? "REVOKED" : "CANCELLED") + "&id="
                        + chosen.getFirst().certificateId()
                : HERE;
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
        return filters.query(asked);
    }

    public Page<ReviewRow> getDecided() {
        return decided;
    }
}
