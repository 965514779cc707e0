package vn.sontay.training.people.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.security.AccountQueries;
import vn.sontay.training.people.security.PeopleFilter;
import vn.sontay.training.people.security.PersonRow;
import vn.sontay.training.people.security.RoleWords;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Seen;
import vn.sontay.training.web.SheetAnswer;
import vn.sontay.training.web.SheetAnswer.Column;
import vn.sontay.training.web.Texts;

/** The list of people as a workbook: whom the screen finds, in its order. */
@WebServlet("/admin/people.xlsx")
public class PeopleFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Filters filters;

    @Inject
    transient AccountQueries queries;

    @Inject
    transient Texts texts;

    @Inject
    transient Seen seen;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<PersonRow> people = seen.people(queries.all(filters.ofFile(PeopleFilter.class), filters.sorting()));
        SheetAnswer.send(response, "danh-sach-nguoi.xlsx", texts.get("security.people"),
                List.of(column("person", 28), column("birthYear", 10), column("unit", 36), column("jobTitle", 26),
                        column("roles", 28), column("userName", 20), column("state", 20)),
                people.stream().map(this::row).toList());
    }

    private Column column(String key, int width) {
        return new Column(texts.get("security." + key), width);
    }

    private List<@Nullable Object> row(PersonRow row) {
        return Arrays.asList(row.fullName(), row.birthYear(), row.unitLabel(), row.jobTitle(),
                RoleWords.of(row.roles()), row.userName(),
                texts.get("security.state" + (row.active() ? row.account() : "OFF")));
    }
}
