package dev.lakewarden.benchmarks.start;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Start to usable window, Lakewarden beside a bare JavaFX window, interleaved so that both see the
 * same machine. Needs a display (Xvfb will do) and a workspace with tables in it. Arguments: the
 * workspace file, the number of rounds.
 */
public final class StartBenchmark {
    private static final Pattern FIGURES = Pattern.compile("painted=(\\d+) usable=(\\d+)");

    private final Path workspace;
    private final Path caches;
    private final Map<String, List<Long>> usable = new TreeMap<>();

    private StartBenchmark(Path workspace, Path caches) {
        this.workspace = workspace;
        this.caches = caches;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(arguments[1]);
        var benchmark =
                new StartBenchmark(Path.of(arguments[0]), Path.of(arguments[0] + "-caches"));
        benchmark.caches.toFile().mkdirs();
        benchmark.train();
        for (int round = 0; round < rounds; round++) {
            benchmark.measure("bare", List.of());
            benchmark.measure("lakewarden", List.of());
            benchmark.measure("bare", List.of("cached"));
            benchmark.measure("lakewarden", List.of("cached"));
        }
        benchmark.report();
    }

    /** One run of each that leaves its start-up cache behind. */
    private void train() throws IOException, InterruptedException {
        run("bare", List.of("-XX:AOTCacheOutput=" + cache("bare"), "-Dprobe.normal-exit=true"));
        run(
                "lakewarden",
                List.of("-XX:AOTCacheOutput=" + cache("lakewarden"), "-Dprobe.normal-exit=true"));
    }

    private Path cache(String program) {
        return caches.resolve(program + ".aot");
    }

    private void measure(String program, List<String> variant)
            throws IOException, InterruptedException {
        boolean cached = variant.contains("cached");
        List<String> options =
                cached ? List.of("-XX:AOTCache=" + cache(program), "-XX:AOTMode=on") : List.of();
        long millis = run(program, options);
        usable.computeIfAbsent(program + (cached ? " cached" : ""), _ -> new ArrayList<>())
                .add(millis);
    }

    private long run(String program, List<String> options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(javaCommand(options));
        command.add(UsableProbe.class.getName());
        command.add(Long.toString(System.currentTimeMillis()));
        if (program.equals("bare")) {
            command.addAll(List.of("field", BareWindow.Start.class.getName()));
        } else {
            command.addAll(
                    List.of(
                            "table",
                            "dev.lakewarden.app.Main",
                            "--workspace",
                            workspace.toString()));
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        Matcher figures = FIGURES.matcher(said);
        if (!figures.find()) {
            throw new IllegalStateException(program + " never became usable:\n" + said);
        }
        return Long.parseLong(figures.group(2));
    }

    /**
     * The same flags for both programs, which are those of the launcher; JavaFX on the module path,
     * all else as jars on the class path.
     */
    private static List<String> javaCommand(List<String> options) {
        List<String> modules = new ArrayList<>();
        List<String> classes = new ArrayList<>();
        String inherited =
                System.getProperty("java.class.path")
                        + File.pathSeparator
                        + System.getProperty("jdk.module.path", "");
        for (String entry : inherited.split(File.pathSeparator, -1)) {
            if (!entry.isEmpty()) {
                (isJavaFx(entry) ? modules : classes).add(entry);
            }
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of(
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:-UsePerfData",
                        "-XX:+UseG1GC",
                        "-XX:MaxGCPauseMillis=25",
                        "-XX:G1HeapRegionSize=1m",
                        "-XX:MaxNewSize=32m",
                        "-XX:MaxTenuringThreshold=1",
                        "-XX:Tier4InvocationThreshold=100000",
                        "-XX:Tier4MinInvocationThreshold=12000",
                        "-XX:Tier4CompileThreshold=300000",
                        "-XX:Tier4BackEdgeThreshold=800000",
                        "-XX:-ClassUnloadingWithConcurrentMark",
                        "-XX:MetaspaceSize=128m",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                        "--module-path",
                        String.join(File.pathSeparator, modules),
                        "--add-modules",
                        "ALL-MODULE-PATH",
                        "-cp",
                        String.join(File.pathSeparator, classes)));
        return command;
    }

    private static boolean isJavaFx(String entry) {
        return Path.of(entry).getFileName().toString().startsWith("javafx-");
    }

    private void report() {
        usable.forEach(
                (program, millis) -> {
                    Collections.sort(millis);
                    System.out.printf(
                            Locale.ROOT,
                            "%-18s median %d ms (min %d, max %d, n %d)%n",
                            program,
                            median(program),
                            millis.getFirst(),
                            millis.getLast(),
                            millis.size());
                });
        System.out.printf(
                Locale.ROOT,
                "from source: %.2fx bare; with the cache: %.2fx bare; cached against cached:"
                        + " %.2fx%n",
                (double) median("lakewarden") / median("bare"),
                (double) median("lakewarden cached") / median("bare"),
                (double) median("lakewarden cached") / median("bare cached"));
    }

    private long median(String program) {
        List<Long> millis = usable.getOrDefault(program, List.of());
        return millis.get(millis.size() / 2);
    }
}
