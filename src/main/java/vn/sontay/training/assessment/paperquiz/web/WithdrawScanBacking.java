package vn.sontay.training.assessment.paperquiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.assessment.paperquiz.ScanQueries;
import vn.sontay.training.assessment.paperquiz.ScanRow;
import vn.sontay.training.assessment.paperquiz.ScanService;
import vn.sontay.training.assessment.paperquiz.WithdrawScan;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Takes a scan back. */
@Named
@RequestScoped
public class WithdrawScanBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    ScanQueries queries;

    @Inject
    ScanService service;

    private ScanRow scan;

    @PostConstruct
    void read() {
        scan = queries.scan(parameters.id("id"));
    }

    public String withdraw() {
        service.withdraw(form.with("scanId", scan.scanId()).read(WithdrawScan.class));
        return "/trainer/scans?faces-redirect=true&m=paperquiz.scanWithdrawn&code=" + scan.code();
    }

    public ScanRow getScan() {
        return scan;
    }
}
