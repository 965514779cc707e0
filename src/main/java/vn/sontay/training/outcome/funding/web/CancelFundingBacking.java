package vn.sontay.training.outcome.funding.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.funding.CancelEntry;
import vn.sontay.training.outcome.funding.FundingQueries;
import vn.sontay.training.outcome.funding.FundingRow;
import vn.sontay.training.outcome.funding.FundingService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Cancels a line of an estimate or a voucher. */
@Named
@RequestScoped
public class CancelFundingBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    FundingQueries queries;

    @Inject
    FundingService service;

    private FundingRow entry;

    @PostConstruct
    void read() {
        entry = queries.entry(parameters.id("id"));
    }

    /** Asked for before the page is begun, so that what isn't the caller's is refused in time. */
    public void open() {
        // Everything is read when the bean is made.
    }

    public String withdraw() {
        return "/admin/class-funding?faces-redirect=true&m=funding.cancelledNow&class="
                + service.cancel(form.with("fundingId", entry.entryId()).read(CancelEntry.class));
    }

    public FundingRow getEntry() {
        return entry;
    }
}
