package vn.sontay.training.shared.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.launch.ContentCheck;

class ContentFolderTest {

    private static final ClassLoader NOTHING = new URLClassLoader(new URL[0], null);

    @TempDir
    private Path root;

    private static List<String> lessons(ContentFolder folder) {
        ContentProblems problems = new ContentProblems();
        List<String> files = folder.readAll("lessons", ".md", problems).stream().map(ContentText::file).toList();
        assertEquals(List.of(), problems.sorted());
        assertTrue(folder.read("units.yaml", problems).isPresent());
        return files;
    }

    @Test
    void content_dir_wins_over_what_is_packed() {
        new ContentFixture(root);
        try (ContentFolder folder = ContentFolder.find(Map.of("CONTENT_DIR", root.toString()), NOTHING)) {
            assertEquals(List.of("lessons/A1.2025.md"), lessons(folder));
        }
    }

    @Test
    void content_is_found_in_a_folder_of_the_class_path() throws Exception {
        new ContentFixture(root.resolve("có dấu cách/content"));
        URL[] path = {root.resolve("có dấu cách").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, null);
                ContentFolder folder = ContentFolder.find(Map.of(), loader)) {
            assertEquals(List.of("lessons/A1.2025.md"), lessons(folder));
        }
    }

    @Test
    void content_is_found_within_a_jar_and_twice() throws Exception {
        Path jar = root.resolve("ứng dụng.jar");
        try (OutputStream out = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : List.of("content/units.yaml", "content/lessons/B.md", "content/lessons/A.md")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("x".getBytes(StandardCharsets.UTF_8));
            }
        }
        URL[] path = {jar.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, null);
                ContentFolder first = ContentFolder.find(Map.of(), loader);
                ContentFolder second = ContentFolder.find(Map.of(), loader)) {
            assertEquals(List.of("lessons/A.md", "lessons/B.md"), lessons(first));
            assertEquals(List.of("lessons/A.md", "lessons/B.md"), lessons(second));
        }
    }

    @Test
    void a_content_dir_that_is_not_there_is_named() {
        Map<String, String> environment = Map.of("CONTENT_DIR", root.resolve("khong-co").toString());
        ContentException refused = assertThrows(ContentException.class, () -> ContentFolder.find(environment, NOTHING));
        assertTrue(refused.getMessage().contains("CONTENT_DIR") && refused.getMessage().contains("khong-co"));
    }

    @Test
    void an_application_without_content_is_told() {
        assertThrows(ContentException.class, () -> ContentFolder.find(Map.of(), NOTHING));
    }

    @Test
    void a_missing_file_or_folder_is_a_problem() throws Exception {
        ContentFixture content = new ContentFixture(root);
        Files.delete(root.resolve("units.yaml"));
        content.hasOnly("content/units.yaml:1", "Thiếu tệp");
        assertTrue(new ContentFixture(root.resolve("b")).problems().isEmpty());
        assertEquals(7, ContentCheck.problems(root.resolve("khong-co")).size());
    }

    @Test
    void a_file_of_another_kind_is_a_problem_and_a_hidden_one_is_not() {
        ContentFixture content = new ContentFixture(root).write("lessons/.A1.md.swp", "x").write("lessons/A2.txt", "x");
        content.hasOnly("content/lessons/A2.txt:1", "đuôi .md");
    }
}
