package vn.sontay.training.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where a job's CPU time goes: the server's own Flight Recorder samples it, and each sample counts once in every part through
 * which its stack passes, so that the shares add up to more than the whole.
 *
 * @param samples how many were taken of threads that answer requests
 * @param shares of these, from 0 to 1
 */
record Profile(int samples, Map<Profile.Part, Double> shares) {

    /** What a stack passes through, told by the beginnings of class names. */
    enum Part {
        RENDERING("rendering", "com.sun.faces.lifecycle.RenderResponsePhase"),
        VIEW("building the view", "com.sun.faces.facelets.impl.DefaultFacelet"),
        EXPRESSIONS("expressions", "org.glassfish.expressly.", "com.sun.el."),
        SERVICES("services", "com.sun.ejb.containers.BaseContainer", "com.sun.ejb.containers.EJBLocalObject"),
        SQL("statements", "org.h2.", "org.mariadb."),
        PERSISTENCE("EclipseLink", "org.eclipse.persistence."),
        REST("JAX-RS", "org.glassfish.jersey."),
        WHO("who asks", "com.sun.enterprise.security.", "org.glassfish.soteria.", "vn.sontay.training.people.security."),
        BEANS("Weld", "org.jboss.weld.bean.", "org.jboss.weld.contexts.", "org.jboss.weld.manager."),
        COMPRESSION("compression", "java.util.zip.");

        private final String title;
        private final List<String> beginnings;

        Part(String title, String... beginnings) {
            this.title = title;
            this.beginnings = List.of(beginnings);
        }

        String title() {
            return title;
        }

        private boolean holds(String type) {
            return beginnings.stream().anyMatch(type::startsWith);
        }
    }

    private static final String ANSWERING = "org.apache.catalina.";
    /** Frames; a page's stacks are deep. */
    private static final int DEEPEST = 512;
    private static final String EVENT = "jdk.CPUTimeSample";

    /** Records what the server does in the meantime. @param file where the recording stays, for closer looks */
    static Profile of(ProcessHandle server, Path file, Runnable work) {
        command(server, "JFR.configure", "stackdepth=" + DEEPEST);
        command(server, "JFR.start", "name=benchmark", "settings=none", "+" + EVENT + "#enabled=true",
                "+" + EVENT + "#throttle=5ms");
        try {
            work.run();
        } finally {
            command(server, "JFR.stop", "name=benchmark", "filename=" + file);
        }
        return read(file);
    }

    private static Profile read(Path file) {
        int samples = 0;
        Map<Part, Integer> found = new EnumMap<>(Part.class);
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                RecordedEvent event = recording.readEvent();
                if (event.getEventType().getName().equals(EVENT) && event.getStackTrace() != null) {
                    List<String> types = event.getStackTrace().getFrames().stream().filter(RecordedFrame::isJavaFrame)
                            .map(frame -> frame.getMethod().getType().getName()).toList();
                    if (types.stream().anyMatch(type -> type.startsWith(ANSWERING))) {
                        samples++;
                        parts(types).forEach(part -> found.merge(part, 1, Integer::sum));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Part, Double> shares = new EnumMap<>(Part.class);
        double all = Math.max(samples, 1);
        found.forEach((part, count) -> shares.put(part, count / all));
        return new Profile(samples, shares);
    }

    private static Set<Part> parts(List<String> types) {
        Set<Part> passed = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (types.stream().anyMatch(part::holds)) {
                passed.add(part);
            }
        }
        return passed;
    }

    private static void command(ProcessHandle server, String... command) {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(server.pid())));
        line.addAll(List.of(command));
        try {
            int exit = new ProcessBuilder(line).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException(command[0] + " ended with " + exit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
