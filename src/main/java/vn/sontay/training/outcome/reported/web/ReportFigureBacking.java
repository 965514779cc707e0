package vn.sontay.training.outcome.reported.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import vn.sontay.training.outcome.reported.ReportFigure;
import vn.sontay.training.outcome.reported.ReportedQueries;
import vn.sontay.training.outcome.reported.ReportedService;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.scan.ScanBytes;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.ReportedIndicator;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.SentPart;
import vn.sontay.training.web.Texts;

/** Enters what a unit reports of one indicator. */
@Named
@RequestScoped
public class ReportFigureBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Inject
    ReportedQueries queries;

    @Inject
    ReportedService service;

    private Plan plan;
    private ReportedIndicator indicator;

    @PostConstruct
    void read() {
        plan = queries.plan(parameters.text("plan"));
        String wanted = parameters.text("indicator");
        indicator = plan.reported().stream().filter(each -> each.code().equals(wanted)).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Fills the form: today, and the plan's own total. */
    public void load() {
        form.show("on", LocalDate.now(clock));
        form.show("whole", indicator.total());
    }

    public String report() {
        service.report(form.with("planCode", plan.code()).with("indicatorCode", indicator.code())
                .with("file", SentPart.one(form, "file")).read(ReportFigure.class));
        return "/leader/reported?faces-redirect=true&m=reported.entered&plan=" + texts.url(plan.code());
    }

    public Plan getPlan() {
        return plan;
    }

    public ReportedIndicator getIndicator() {
        return indicator;
    }

    /** @return such as 10,0 MB */
    public String getMost() {
        return ScanBytes.megabytes(ScanBytes.MOST_BYTES);
    }
}
