package vn.sontay.training.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentProblem;

class ContentCheckTest {

    @Test
    void the_content_of_the_project_is_sound() {
        assertEquals("",
                String.join("\n",
                        ContentCheck.problemsOfBuild(Path.of("content")).stream().map(ContentProblem::toString)
                                .toList()));
    }

    @Test
    void problems_are_told_by_file_and_line_each_once(@TempDir Path root) {
        ContentFixture content = new ContentFixture(root).change("units.yaml", "name: Xã Cũ", "name: TODO")
                .change("units.yaml", "name: Xã Mới", "name: \"\"")
                .change("courses/lop.yaml", "attempts: 2", "attempts: 0");
        assertEquals(List.of("content/courses/lop.yaml:23", "content/units.yaml:3", "content/units.yaml:7"),
                content.problems().stream().map(line -> line.substring(0, line.indexOf(": "))).toList());
    }
}
