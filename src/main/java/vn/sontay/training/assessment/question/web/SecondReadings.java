package vn.sontay.training.assessment.question.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.assessment.question.BankReadings;
import vn.sontay.training.assessment.question.ReadingQueries;

/** Which questions of the list nobody but their author has read. */
@Named
@RequestScoped
public class SecondReadings {

    @Inject
    ReadingQueries queries;

    private BankReadings readings;

    @PostConstruct
    void read() {
        readings = queries.ofBank();
    }

    /** @return how many wait to be read */
    public int getUnread() {
        return readings.unread().size();
    }

    public boolean isUnread(String code) {
        return readings.unread().contains(code);
    }

    /** @return why it is asked without a second reader; empty where it isn't */
    public String why(String code) {
        return readings.released().getOrDefault(code, "");
    }
}
