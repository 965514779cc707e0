package vn.sontay.training.assessment.paperquiz.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.sontay.training.assessment.paperquiz.ScanQueries;
import vn.sontay.training.assessment.paperquiz.ScanRow;
import vn.sontay.training.assessment.paperquiz.ScanService;
import vn.sontay.training.assessment.paperquiz.WithdrawScan;
import vn.sontay.training.web.Parameters;

/** Takes a scan back. */
@Named
@RequestScoped
public class WithdrawScanBacking {

    @Inject
    Parameters parameters;

    @Inject
    ScanQueries queries;

    @Inject
    ScanService service;

    private ScanRow scan;
    private String version = "";
    private String requestId = "";
    private String reason = "";

    @PostConstruct
    void read() {
        scan = queries.scan(parameters.id("id"));
        version = parameters.text("version");
        requestId = parameters.text("requestId");
    }

    /** Fills the form. */
    public void load() {
        version = String.valueOf(scan.version());
        requestId = UUID.randomUUID().toString();
    }

    public String withdraw() {
        service.withdraw(new WithdrawScan(requestId, scan.scanId(), parameters.id("version"), reason));
        return "/trainer/scans?faces-redirect=true&m=paperquiz.scanWithdrawn&code=" + scan.code();
    }

    public ScanRow getScan() {
        return scan;
    }

    public String getVersion() {
        return version;
    }

    public String getRequestId() {
        return requestId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
