package io.netplanner.server.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * Clients that ask for one thing again and again, each over one connection, and take the time. Cheap by design, since
 * they share the processors with the server that they measure: the request is made once, the answer is only counted.
 */
final class Load {

    private final URI server;
    private final byte[] request;

    Load(URI server, String path, String accessToken, String moreHeaders) {
        this.server = server;
        this.request = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + accessToken + "\r\n"
                        + moreHeaders + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * What was measured.
     *
     * @param nanos of each request, in ascending order
     */
    record Timing(long[] nanos, double seconds) {

        double perSecond() {
            return nanos.length / seconds;
        }

        double millis(double quantile) {
            return nanos[(int) Math.min(nanos.length - 1, Math.round(quantile * nanos.length))] / 1e6;
        }
    }

    /** @param count of requests of each client */
    Timing run(int clients, int count) throws Exception {
        long start = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            List<Callable<long[]>> work = new ArrayList<>();
            for (int n = 0; n < clients; n++) {
                work.add(() -> ask(count));
            }
            LongStream all = LongStream.empty();
            for (Future<long[]> one : pool.invokeAll(work)) {
                all = LongStream.concat(all, Arrays.stream(one.get()));
            }
            return new Timing(all.sorted().toArray(), (System.nanoTime() - start) / 1e9);
        }
    }

    private long[] ask(int count) throws IOException {
        long[] nanos = new long[count];
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            InputStream in = new BufferedInputStream(socket.getInputStream(), 65_536);
            for (int n = 0; n < count; n++) {
                long start = System.nanoTime();
                out.write(request);
                skipAnswer(in);
                nanos[n] = System.nanoTime() - start;
            }
        }
        return nanos;
    }

    private static void skipAnswer(InputStream in) throws IOException {
        String status = line(in);
        if (!status.contains(" 200 ")) {
            throw new IOException(status);
        }
        long length = -1;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Long.parseLong(header.substring(15).strip());
            }
        }
        if (length >= 0) {
            in.skipNBytes(length);
        } else {
            skipChunks(in);
        }
    }

    private static void skipChunks(InputStream in) throws IOException {
        int size = Integer.parseInt(line(in), 16);
        while (size > 0) {
            in.skipNBytes(size + 2L);
            size = Integer.parseInt(line(in), 16);
        }
        line(in);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the connection ended");
            }
            line.append((char) next);
        }
        return line.toString().strip();
    }
}
