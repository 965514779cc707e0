package vn.sontay.training.learning.inquiry.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.learning.inquiry.InquiryQueries;
import vn.sontay.training.learning.inquiry.InquiryService;
import vn.sontay.training.learning.inquiry.SharedInquiry;
import vn.sontay.training.learning.inquiry.WithdrawInquiry;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** Takes back what one has asked. */
@Named
@RequestScoped
public class WithdrawInquiryBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    InquiryQueries queries;

    @Inject
    InquiryService service;

    private SharedInquiry inquiry;

    @PostConstruct
    void read() {
        inquiry = queries.own(parameters.id("id"));
    }

    public String withdraw() {
        service.withdraw(form.with("inquiryId", inquiry.inquiryId()).read(WithdrawInquiry.class));
        return "/trainee/inquiries?faces-redirect=true&m=inquiry.withdrawn&enrolment=" + inquiry.enrolmentId();
    }

    public SharedInquiry getInquiry() {
        return inquiry;
    }
}
