package vn.sontay.training.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The line to a server on this machine, as a test wants it: whole, silent (it takes everything and answers nothing, as a
 * server that hangs) or cut (as a server that has ended).
 */
public final class Link implements AutoCloseable {

    /** How the line is. */
    public enum State {
        WHOLE, SILENT, CUT
    }

    private static final int BUFFER = 1 << 16;

    private final ServerSocket door;
    private final int server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile State state = State.WHOLE;

    public Link(int serverPort) {
        server = serverPort;
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.submit(this::welcome);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** What was open while it was silent or cut is never whole again. */
    public void be(State next) {
        boolean wasWhole = state == State.WHOLE;
        state = next;
        if (next == State.CUT || !wasWhole) {
            open.forEach(Link::close);
        }
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                if (state == State.CUT) {
                    close(client);
                } else {
                    threads.submit(() -> connect(client));
                }
            } catch (IOException e) {
                return; // it is closed
            }
        }
    }

    private void connect(Socket client) {
        open.add(client);
        try {
            Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server);
            open.add(upstream);
            threads.submit(() -> pass(client, upstream));
            pass(upstream, client);
        } catch (IOException e) {
            close(client);
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] buffer = new byte[BUFFER];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                while (state == State.SILENT && !from.isClosed()) {
                    TimeUnit.MILLISECONDS.sleep(20);
                }
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException | InterruptedException e) {
            // the other side is gone: so is this one
        }
        close(from);
        close(to);
        open.remove(from);
        open.remove(to);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is closed
        }
    }

    @Override
    public void close() {
        be(State.CUT);
        close(door);
        threads.shutdownNow();
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is closed
        }
    }
}
