package vn.sontay.training.learning.inquiry.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.learning.inquiry.AnswerInquiry;
import vn.sontay.training.learning.inquiry.ClassInquiryQueries;
import vn.sontay.training.learning.inquiry.HideInquiry;
import vn.sontay.training.learning.inquiry.InquiryAnswering;
import vn.sontay.training.learning.inquiry.InquirySheet;
import vn.sontay.training.learning.inquiry.MarkInquiry;
import vn.sontay.training.learning.inquiry.ShowInquiry;
import vn.sontay.training.learning.inquiry.StaffInquiry;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** What somebody has asked, with the forms of those who answer. */
@Named
@RequestScoped
public class InquiryBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    ClassInquiryQueries queries;

    @Inject
    InquiryAnswering service;

    private InquirySheet sheet;

    @PostConstruct
    void read() {
        sheet = queries.sheet(parameters.id("id"));
        form.show("answer", getInquiry().answer() == null ? "" : getInquiry().answer());
    }

    public String answer() {
        service.answer(form.with("inquiryId", getInquiry().inquiryId()).read(AnswerInquiry.class));
        return "/trainer/inquiries?faces-redirect=true&m=inquiry.answeredDone&class=" + getInquiry().classId();
    }

    public String withdraw() {
        service.hide(form.with("inquiryId", getInquiry().inquiryId()).read(HideInquiry.class));
        return to("inquiry.hiddenDone");
    }

    public String showAgain() {
        service.showAgain(form.with("inquiryId", getInquiry().inquiryId()).read(ShowInquiry.class));
        return to("inquiry.shownDone");
    }

    public String mark() {
        service.mark(form.with("inquiryId", getInquiry().inquiryId()).with("common", !getInquiry().common())
                .read(MarkInquiry.class));
        return to("inquiry.marked");
    }

    private String to(String message) {
        return "/trainer/inquiry?faces-redirect=true&m=" + message + "&id=" + getInquiry().inquiryId();
    }

    public InquirySheet getSheet() {
        return sheet;
    }

    public StaffInquiry getInquiry() {
        return sheet.inquiry();
    }
}
