package vn.sontay.training.learning.inquiry.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.learning.inquiry.ClassInquiryQueries;
import vn.sontay.training.learning.inquiry.StaffInquiry;
import vn.sontay.training.shared.Page;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Parameters;

/** What people have asked: in one class, or wherever it waits for the caller. */
@Named
@RequestScoped
public class ClassInquiriesBacking {

    @Inject
    Parameters parameters;

    @Inject
    Filters filters;

    @Inject
    ClassInquiryQueries queries;

    private Page<StaffInquiry> page = Page.none();
    private long classId;
    private boolean openOnly;

    @PostConstruct
    void read() {
        if (parameters.text("class").isEmpty()) {
            page = queries.waiting(filters.page());
        } else {
            classId = parameters.id("class");
            openOnly = parameters.text("open").equals("true");
            page = queries.ofClass(classId, openOnly, filters.page());
        }
    }

    /** Makes sure that what isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        // reading has done it
    }

    public Page<StaffInquiry> getPage() {
        return page;
    }

    /** @return 0 where no class is meant */
    public long getClassId() {
        return classId;
    }

    /** @return whether only those of the class are shown that wait for an answer */
    public boolean isOpenOnly() {
        return openOnly;
    }

    /** @return what the next page is asked for by */
    public String getQuery() {
        return classId == 0 ? "" : "class=" + classId + (openOnly ? "&open=true" : "");
    }
}
