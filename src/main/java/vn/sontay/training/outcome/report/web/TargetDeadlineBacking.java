package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import vn.sontay.training.outcome.report.directive.DirectiveQueries;
import vn.sontay.training.outcome.report.directive.DirectiveService;
import vn.sontay.training.outcome.report.directive.ExtendDeadline;
import vn.sontay.training.outcome.report.directive.Extension;
import vn.sontay.training.shared.scan.ScanBytes;
import vn.sontay.training.shared.scan.SentFile;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.SentPart;
import vn.sontay.training.web.Texts;

/** How a target's last day was extended, and the form that extends it again. */
@Named
@RequestScoped
public class TargetDeadlineBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Inject
    DirectiveQueries queries;

    @Inject
    DirectiveService service;

    private DirectiveQueries.OfTarget target;

    @PostConstruct
    void read() {
        target = queries.required(parameters.text("plan"), parameters.text("target"));
    }

    /** Makes sure that a target that isn't there is refused before the page is begun. */
    public void open() {
        target.plan();
    }

    public String extend() {
        List<SentFile> scans = SentPart.of(form, "scan");
        service.extend(form.with("planCode", target.plan().code()).with("targetCode", target.target().code())
                .with("scan", scans.isEmpty() ? null : scans.getFirst()).read(ExtendDeadline.class));
        return "/admin/target-deadline?faces-redirect=true&m=report.extended&plan=" + texts.url(target.plan().code())
                + "&target=" + texts.url(target.target().code());
    }

    public DirectiveQueries.OfTarget getOf() {
        return target;
    }

    /** @return the plan's own last day, in this year where it moves with the year */
    public LocalDate getOriginal() {
        return target.target().deadline().on(Year.now(clock));
    }

    /** @return whether it is the one that holds today */
    public boolean holds(Extension extension) {
        return Extension.inForce(target.extensions(), getOriginal(), LocalDate.now(clock), null)
                .filter(each -> each.id() == extension.id()).isPresent();
    }

    /** @return how many megabytes a scan has at most */
    public String getMost() {
        return ScanBytes.megabytes(ScanBytes.MOST_BYTES);
    }
}
