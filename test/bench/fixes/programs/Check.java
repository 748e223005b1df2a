// Reads "id<TAB>before<TAB>after" lines; says which texts the compiler's own parser refuses,
// and which imports and classes double.
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.JavacTask;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

public class Check {
  record Parsed(String fault, Set<String> doubled) {}

  public static void main(String[] arguments) throws Exception {
    var in = new BufferedReader(new InputStreamReader(System.in));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] parts = line.split("\t");
      Parsed before = parse(Path.of(parts[1]));
      List<String> problems = new ArrayList<>();
      if (before.fault == null) {
        Parsed after = parse(Path.of(parts[2]));
        if (after.fault != null) problems.add(after.fault);
        for (String name : after.doubled) if (!before.doubled.contains(name)) problems.add("twice " + name);
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
    var task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, faults, List.of("-proc:none"), null, List.of(source));
    Set<String> seen = new HashSet<>();
    Set<String> doubled = new HashSet<>();
    for (CompilationUnitTree unit : task.parse()) {
      for (ImportTree one : unit.getImports()) if (!seen.add(one.toString())) doubled.add(one.toString().trim());
    }
    for (var fault : faults.getDiagnostics()) {
      if (fault.getKind() == Diagnostic.Kind.ERROR) return new Parsed(fault.getLineNumber() + ": " + fault.getMessage(null), doubled);
    }
    return new Parsed(null, doubled);
  }

  static String quoted(String text) {
    if (text == null) return "null";
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ").replace("\r", " ").replace("\t", " ") + '"';
  }
}
