package vn.sontay.training.outcome.funding.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import vn.sontay.training.outcome.funding.ClassFunding;
import vn.sontay.training.outcome.funding.FundingQueries;
import vn.sontay.training.outcome.funding.FundingService;
import vn.sontay.training.outcome.funding.RecordEstimate;
import vn.sontay.training.outcome.funding.RecordVoucher;
import vn.sontay.training.shared.scan.ScanBytes;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.SentPart;

/** The money of a class: its estimate, its vouchers, and the forms that enter both. */
@Named
@RequestScoped
public class ClassFundingBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    Clock clock;

    @Inject
    FundingQueries queries;

    @Inject
    FundingService service;

    private ClassFunding funding;

    @PostConstruct
    void read() {
        funding = queries.ofClass(parameters.id("class"));
    }

    /** Fills the form: today. */
    public void load() {
        form.show("on", LocalDate.now(clock));
    }

    public String estimate() {
        service.estimate(form.with("classId", funding.classId()).read(RecordEstimate.class));
        return back("funding.estimateSaved");
    }

    public String voucher() {
        service.voucher(form.with("classId", funding.classId())
                .with("file", SentPart.one(form, "file")).read(RecordVoucher.class));
        return back("funding.voucherSaved");
    }

    private String back(String message) {
        return "/admin/class-funding?faces-redirect=true&m=" + message + "&class=" + funding.classId();
    }

    public ClassFunding getFunding() {
        return funding;
    }

    /** @return such as 10,0 MB */
    public String getMost() {
        return ScanBytes.megabytes(ScanBytes.MOST_BYTES);
    }
}
