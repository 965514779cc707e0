package vn.sontay.training.teaching.trainingclass.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.sontay.training.teaching.trainingclass.calendar.CalendarQueries;
import vn.sontay.training.web.FileAnswer;
import vn.sontay.training.web.Parameters;

/** The timetable of a class for calendars: of a class to its staff, of their own class to those who are in it. */
@WebServlet({CalendarServlet.MINE, "/trainer/timetable.ics"})
public class CalendarServlet extends HttpServlet {

    static final String MINE = "/trainee/timetable.ics";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient CalendarQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String calendar = request.getServletPath().equals(MINE)
                ? queries.ofMine(parameters.id("enrolment"))
                : queries.ofClass(parameters.id("class"));
        FileAnswer.send(response, "text/calendar;charset=UTF-8", "lich-hoc.ics",
                calendar.getBytes(StandardCharsets.UTF_8));
    }
}
