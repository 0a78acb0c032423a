package dev.lakewarden.connectors.probe;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands before a real HTTP server, passes every byte on as it is (signatures stay good), and
 * writes down what was asked. A read-only connection that asks for anything but reading is found
 * here.
 */
public final class RecordingFront implements AutoCloseable {
    /** One request line. */
    public record Request(String method, String target) {}

    private static final Pattern REQUEST_LINE = Pattern.compile("([A-Z]+) (\\S+) HTTP/1\\.[01]");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final int LONGEST_LINE = 16_384;

    private final int upstream;
    private final ServerSocket server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /** Either side may hang up whenever it likes; kept for whoever looks for a fault of a test. */
    private final List<IOException> ended = new CopyOnWriteArrayList<>();

    private RecordingFront(int upstream) throws IOException {
        this.upstream = upstream;
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    /** Passes on to that port of 127.0.0.1. */
    public static RecordingFront before(int upstream) throws IOException {
        return new RecordingFront(upstream);
    }

    public int port() {
        return server.getLocalPort();
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /**
     * What may have changed something.
     *
     * @param readingPosts the ends of the paths whose POST only reads, such as a token's
     */
    public List<Request> mutating(Set<String> readingPosts) {
        return requests.stream()
                .filter(request -> !READING.contains(request.method()))
                .filter(
                        request ->
                                !request.method().equals("POST")
                                        || readingPosts.stream()
                                                .noneMatch(request.target()::endsWith))
                .toList();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Socket behind = new Socket(InetAddress.getLoopbackAddress(), upstream);
                threads.execute(() -> pass(client, behind, new Lines()));
                threads.execute(() -> pass(behind, client, OutputStream.nullOutputStream()));
            } catch (IOException e) {
                ended.add(e);
            }
        }
    }

    private void pass(Socket from, Socket to, OutputStream also) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[8_192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                also.write(buffer, 0, read);
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException e) {
            ended.add(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }

    /** Picks the request lines out of what a client sends. */
    private final class Lines extends OutputStream {
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        @Override
        public void write(int one) {
            if (one == '\n' || line.size() > LONGEST_LINE) {
                Matcher request =
                        REQUEST_LINE.matcher(line.toString(StandardCharsets.ISO_8859_1).strip());
                if (request.matches()) {
                    requests.add(new Request(request.group(1), request.group(2)));
                }
                line.reset();
            } else {
                line.write(one);
            }
        }
    }
}
