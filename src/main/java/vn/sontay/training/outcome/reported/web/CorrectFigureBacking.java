package vn.sontay.training.outcome.reported.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.reported.CorrectFigure;
import vn.sontay.training.outcome.reported.FigureFacts;
import vn.sontay.training.outcome.reported.ReportedQueries;
import vn.sontay.training.outcome.reported.ReportedRow;
import vn.sontay.training.outcome.reported.ReportedService;
import vn.sontay.training.outcome.reported.WithdrawFigure;
import vn.sontay.training.shared.scan.ScanBytes;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.SentPart;
import vn.sontay.training.web.Texts;

/** Corrects a reported figure by another, or takes it back. */
@Named
@RequestScoped
public class CorrectFigureBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    Texts texts;

    @Inject
    ReportedQueries queries;

    @Inject
    ReportedService service;

    private ReportedRow figure;
    private String title = "";

    @PostConstruct
    void read() {
        figure = queries.figure(parameters.id("id"));
        title = ReportedWords.title(queries.plan(figure.planCode()), figure);
    }

    /** Fills the form with what is to be corrected. */
    public void load() {
        form.show(new FigureFacts(figure.asOf(), figure.counted(), figure.whole(), figure.unitName(),
                figure.source()));
    }

    public String correct() {
        service.correct(form.with("figureId", figure.figureId())
                .with("file", SentPart.one(form, "file")).read(CorrectFigure.class));
        return back("reported.corrected");
    }

    public String withdraw() {
        service.withdraw(form.with("figureId", figure.figureId()).read(WithdrawFigure.class));
        return back("reported.takenBack");
    }

    private String back(String message) {
        return "/leader/reported?faces-redirect=true&m=" + message + "&plan=" + texts.url(figure.planCode());
    }

    public ReportedRow getFigure() {
        return figure;
    }

    public String getTitle() {
        return title;
    }

    /** @return such as 10,0 MB */
    public String getMost() {
        return ScanBytes.megabytes(ScanBytes.MOST_BYTES);
    }
}
