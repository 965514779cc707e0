package vn.sontay.training.learning.fieldwork.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.learning.fieldwork.ClassDiaryQueries;
import vn.sontay.training.learning.fieldwork.DiaryLine;
import vn.sontay.training.learning.fieldwork.PaperDiaryService;
import vn.sontay.training.learning.fieldwork.WithdrawEntry;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Takes a line of somebody's diary back, for the class's staff. */
@Named
@RequestScoped
public class WithdrawDiaryEntryBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    ClassDiaryQueries queries;

    @Inject
    PaperDiaryService service;

    private DiaryLine line;

    @PostConstruct
    void read() {
        line = queries.line(parameters.id("id"));
    }

    public String withdraw() {
        service.withdraw(form.with("entryId", line.entryId()).read(WithdrawEntry.class));
        return "/trainer/person-diary?faces-redirect=true&m=fieldwork.withdrawn&enrolment=" + line.enrolmentId();
    }

    public DiaryLine getLine() {
        return line;
    }
}
