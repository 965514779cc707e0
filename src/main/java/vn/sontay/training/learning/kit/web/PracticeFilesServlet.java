package vn.sontay.training.learning.kit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import vn.sontay.training.learning.kit.KitItem;
import vn.sontay.training.learning.kit.KitQueries;
import vn.sontay.training.learning.kit.PracticeFiles;
import vn.sontay.training.web.FileAnswer;
import vn.sontay.training.web.Parameters;

/** Sends the files whose signatures a class checks, to its staff (KIT-7). */
@WebServlet("/trainer/kit-files.zip")
public class PracticeFilesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient KitQueries queries;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<KitItem> files = queries.files(parameters.id("class"));
        FileAnswer.send(response, "application/zip", "tep-kiem-tra-chu-ky.zip",
                PracticeFiles.zip(files, clock.instant()));
    }
}
