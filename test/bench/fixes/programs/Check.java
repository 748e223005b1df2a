// Reads "id<TAB>before<TAB>after<TAB>original" lines; says which texts the compiler's own parser refuses, which imports
// double, and what the compiler finds wrong with the libraries of CLASSPATH (the file's own among them).
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.JavacTask;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

public class Check {
  record Parsed(String fault, Set<String> doubled, Set<String> wrong) {}

  public static void main(String[] arguments) throws Exception {
    Map<String, Parsed> known = new HashMap<>();
    var in = new BufferedReader(new InputStreamReader(System.in));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] parts = line.split("\t");
      Path old = Path.of(parts[1]);
      String text = Files.readString(old);
      if (!known.containsKey(text)) known.put(text, parse(old));
      Parsed before = known.get(text);
      List<String> problems = new ArrayList<>();
      if (before.fault == null) {
        Parsed after = parse(Path.of(parts[2]));
        if (after.fault != null) problems.add(after.fault);
        for (String name : after.doubled) if (!before.doubled.contains(name)) problems.add("twice " + name);
        for (String fault : after.wrong) if (!before.wrong.contains(fault)) problems.add(fault);
      }
      System.out.println("{\"id\":" + parts[0] + ",\"before\":" + quoted(before.fault) + ",\"problems\":["
          + String.join(",", problems.stream().map(Check::quoted).toList()) + "]}");
    }
  }

  static Parsed parse(Path path) throws Exception {
    String text = Files.readString(path).replace("\uFEFF", "");
    var source = new SimpleJavaFileObject(URI.create("string:///" + path.getFileName()), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignore) {
        return text;
      }
    };
    var faults = new DiagnosticCollector<JavaFileObject>();
    var task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, faults, List.of("-proc:none", "-Xlint:none", "-Xmaxerrs", "1000"), null, List.of(source));
    Set<String> seen = new HashSet<>();
    Set<String> doubled = new HashSet<>();
    Set<String> wrong = new HashSet<>();
    for (CompilationUnitTree unit : task.parse()) {
      for (ImportTree one : unit.getImports()) if (!seen.add(one.toString())) doubled.add(one.toString().trim());
    }
    for (var fault : faults.getDiagnostics()) {
      if (fault.getKind() == Diagnostic.Kind.ERROR) return new Parsed(fault.getLineNumber() + ": " + fault.getMessage(null), doubled, wrong);
    }
    task.analyze();
    for (var fault : faults.getDiagnostics()) {
      boolean isHere = fault.getSource() != null && fault.getSource().getName().equals(source.getName());
      if (isHere && fault.getKind() == Diagnostic.Kind.ERROR && !unread.matcher(fault.getCode()).find()) wrong.add(fault.getMessage(null));
    }
    return new Parsed(null, doubled, wrong);
  }

  /** Other libraries are not here; what they declare is unknown, and no error. */
  static final java.util.regex.Pattern unread = java.util.regex.Pattern.compile("doesnt\\.exist|cant\\.resolve|cant\\.apply|not\\.def|cant\\.access|static\\.imp|does\\.not\\.override");

  static String quoted(String text) {
    if (text == null) return "null";
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ").replace("\r", " ").replace("\t", " ") + '"';
  }
}
