# Reads "id<TAB>before<TAB>after<TAB>original" lines; says which texts don't compile, which names are new and which imports double.
import ast, builtins, json, symtable, sys, warnings

warnings.simplefilter("ignore")


def undefined(path, text):
    table = symtable.symtable(text, path, "exec")
    known = {s.get_name() for s in table.get_symbols() if s.is_assigned() or s.is_imported()}
    found = set()

    def walk(scope):
        for symbol in scope.get_symbols():
            if symbol.is_referenced() and symbol.is_global() or scope is table and symbol.is_referenced():
                name = symbol.get_name()
                if name not in known and not hasattr(builtins, name):
                    found.add(name)
        for child in scope.get_children():
            walk(child)

    walk(table)
    return found


def doubled(tree):
    seen, twice = set(), set()
    for node in tree.body:
        if not isinstance(node, (ast.Import, ast.ImportFrom)):
            continue
        for alias in node.names:
            key = (getattr(node, "module", None), getattr(node, "level", 0), alias.name, alias.asname)
            (twice if key in seen else seen).add(key)
    return twice


def problem(path):
    try:
        with open(path, encoding="utf-8", newline="") as file:
            text = file.read()
        compile(text, path, "exec")
        return None, text
    except (SyntaxError, ValueError) as error:
        return f"{type(error).__name__}: {error}", None


for line in sys.stdin:
    number, before, after, _ = line.rstrip("\n").split("\t")
    fault, old = problem(before)
    problems = []
    if fault is None:
        broken, new = problem(after)
        if broken:
            problems.append(broken)
        else:
            problems += [f"undefined {n}" for n in undefined(after, new) - undefined(before, old)]
            problems += [f"imported twice {n}" for n in doubled(ast.parse(new)) - doubled(ast.parse(old))]
    print(json.dumps({"id": int(number), "before": fault, "problems": problems}), flush=True)
