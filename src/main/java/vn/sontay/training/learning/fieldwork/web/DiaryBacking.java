package vn.sontay.training.learning.fieldwork.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import vn.sontay.training.learning.fieldwork.DiaryQueries;
import vn.sontay.training.learning.fieldwork.DiaryService;
import vn.sontay.training.learning.fieldwork.PersonDiary;
import vn.sontay.training.learning.fieldwork.RecordEntry;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** The trainee's own field diary, with the form for its next line. */
@Named
@RequestScoped
public class DiaryBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    DiaryQueries queries;

    @Inject
    DiaryService service;

    @Inject
    Clock clock;

    private PersonDiary diary;

    @PostConstruct
    void read() {
        diary = queries.mine(parameters.id("enrolment"));
        form.show("turns", 1);
        form.show("doneOn", LocalDate.now(clock));
    }

    public String record() {
        service.record(form.with("enrolmentId", diary.enrolmentId()).read(RecordEntry.class));
        return "/trainee/diary?faces-redirect=true&m=fieldwork.recorded&enrolment=" + diary.enrolmentId();
    }

    public PersonDiary getDiary() {
        return diary;
    }
}
