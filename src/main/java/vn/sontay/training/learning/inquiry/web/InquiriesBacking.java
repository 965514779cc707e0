package vn.sontay.training.learning.inquiry.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.learning.inquiry.Ask;
import vn.sontay.training.learning.inquiry.AskedLesson;
import vn.sontay.training.learning.inquiry.InquiryQueries;
import vn.sontay.training.learning.inquiry.InquiryService;
import vn.sontay.training.learning.inquiry.MyInquiries;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** What one's class has asked, with the form that asks. */
@Named
@RequestScoped
public class InquiriesBacking {

    @Inject
    Parameters parameters;

    @Inject
    Filters filters;

    @Inject
    Form form;

    @Inject
    InquiryQueries queries;

    @Inject
    InquiryService service;

    @Inject
    Texts texts;

    private MyInquiries my;

    @PostConstruct
    void read() {
        my = queries.ofClass(parameters.id("enrolment"), parameters.text("lesson"), filters.page());
        form.show("section", parameters.text("section"));
    }

    /** Makes sure that what isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        my.enrolmentId();
    }

    public String ask() {
        service.ask(form.with("enrolmentId", my.enrolmentId()).with("lessonCode", getLessonCode()).read(Ask.class));
        return "/trainee/inquiries?faces-redirect=true&m=inquiry.asked&enrolment=" + my.enrolmentId() + "&lesson="
                + texts.url(getLessonCode());
    }

    public MyInquiries getMy() {
        return my;
    }

    /** @return of the lesson that is asked about; empty where none is meant */
    public String getLessonCode() {
        AskedLesson lesson = my.lesson();
        return lesson == null ? "" : lesson.code();
    }

    /** @return the sections of the lesson that is asked about */
    public List<SelectItem> getSections() {
        AskedLesson lesson = my.lesson();
        return lesson == null
                ? List.of()
                : lesson.sections().stream().map(section -> new SelectItem(section.id(), section.title())).toList();
    }

    /** @return what the next page is asked for by */
    public String getQuery() {
        return "enrolment=" + my.enrolmentId() + "&lesson=" + texts.url(getLessonCode());
    }
}
