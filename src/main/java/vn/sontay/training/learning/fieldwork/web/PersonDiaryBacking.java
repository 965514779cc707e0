package vn.sontay.training.learning.fieldwork.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.learning.fieldwork.ClassDiaryQueries;
import vn.sontay.training.learning.fieldwork.PaperDiaryService;
import vn.sontay.training.learning.fieldwork.PersonDiary;
import vn.sontay.training.learning.fieldwork.RecordEntry;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** One person's field diary for the staff, with the form for what was kept on paper. */
@Named
@RequestScoped
public class PersonDiaryBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    ClassDiaryQueries queries;

    @Inject
    PaperDiaryService service;

    private PersonDiary diary;

    @PostConstruct
    void read() {
        diary = queries.person(parameters.id("enrolment"));
        form.show("turns", 1);
    }

    public String record() {
        service.record(form.with("enrolmentId", diary.enrolmentId()).read(RecordEntry.class));
        return "/trainer/person-diary?faces-redirect=true&m=fieldwork.recordedFromPaper&enrolment="
                + diary.enrolmentId();
    }

    public PersonDiary getDiary() {
        return diary;
    }
}
