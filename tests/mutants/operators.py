"""Small changes to the program that a test should notice: made from the syntax tree, written back into the text."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

_COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
_COUNTED: dict[type[ast.operator], type[ast.operator]] = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv}
_ORDERING = {"sorted", "reversed"}
_TIDYING = {"strip", "rstrip", "lstrip", "lower", "casefold", "upper"}
_EITHER_WAY = {"isinstance", "max", "min"}
"""Calls whose first arguments are never swapped: types are no values, and of two numbers the larger one is the larger one."""
_SILENT = {"annotation", "returns", "decorator_list"}
"""Parts that say nothing at run time, or what tests/architecture holds (frozen dataclasses)."""
_EMPTY = {"str": "''", "list": "[]", "tuple": "()", "dict": "{}", "set": "set()", "bool": "False", "int": "0"}


@dataclass(frozen=True)
class Mutant:
    """One change to one file."""

    path: str
    function: str
    """The innermost one around the change, or nothing for what runs on import."""
    lines: tuple[int, int]
    """The statement's first line and the last line of the changed part."""
    span: tuple[int, int]
    """Where the changed part stands in the file, in bytes."""
    kind: str
    before: str
    after: str

    def applied(self, source: bytes) -> bytes:
        """The file with the change."""
        return source[: self.span[0]] + self.after.encode() + source[self.span[1] :]

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What names the change while lines move: path, function, before, after; white space counts once."""
        return self.path, self.function, " ".join(self.before.split()), self.after


def mutants_of(path: str, source: bytes) -> list[Mutant]:
    """Every change to a file, in the order of the text; each has good syntax and another tree."""
    return sorted(_Finder(path, source).found, key=lambda mutant: (mutant.span, mutant.kind, mutant.after))


class _Finder(ast.NodeVisitor):
    """Walks a file and collects; `_functions` and `_statement` say where it is."""

    def __init__(self, path: str, source: bytes) -> None:
        self.path, self.source, self.found = path, source, list[Mutant]()
        self._functions: list[ast.FunctionDef] = []
        self._line = 1
        starts = [0]
        starts += [at + 1 for at, byte in enumerate(source) if byte == 0x0A]
        self._starts = starts
        self.visit(ast.parse(source))

    def visit(self, node: ast.AST) -> None:
        """Leave out what says nothing at run time or has no place of its own in the text (parts of f-strings)."""
        if isinstance(node, ast.JoinedStr | ast.Assert | ast.Import | ast.ImportFrom):
            return
        if isinstance(node, ast.stmt):
            self._line = node.lineno
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
                return
        for kind, part, after in changes(node, self._functions[-1] if self._functions else None):
            self._add(kind, part, after)
        is_function = isinstance(node, ast.FunctionDef)
        if is_function:
            self._functions.append(node)
        for name, value in ast.iter_fields(node):
            if name not in _SILENT:
                for child in value if isinstance(value, list) else [value]:
                    if isinstance(child, ast.AST):
                        self.visit(child)
        if is_function:
            self._functions.pop()

    def _add(self, kind: str, part: ast.expr | ast.stmt, after: str) -> None:
        assert part.end_lineno is not None and part.end_col_offset is not None
        start = self._starts[part.lineno - 1] + part.col_offset
        end = self._starts[part.end_lineno - 1] + part.end_col_offset
        before = self.source[start:end].decode()
        function = self._functions[-1].name if self._functions else ""
        lines = (min(self._line, part.lineno), part.end_lineno)
        self.found.append(Mutant(self.path, function, lines, (start, end), kind, before, after))


Change = tuple[str, ast.expr | ast.stmt, str]
"""(Kind, the part that is replaced, what stands there instead)."""


def changes(node: ast.AST, function: ast.FunctionDef | None) -> Iterator[Change]:
    """The changes to one node itself, not to what is in it."""
    match node:
        case ast.BoolOp():
            yield from _clauses(node)
        case ast.Compare(ops=[op]) if type(op) in _COMPARED:
            other = ast.Compare(node.left, [_COMPARED[type(op)]()], node.comparators)
            yield "comparison", node, _text(other)
        case ast.UnaryOp(op=ast.Not()):
            yield "not removed", node, _text(node.operand)
        case ast.If() | ast.IfExp() | ast.While():
            yield "condition negated", node.test, f"(not {_text(node.test)})"
            if not isinstance(node, ast.While):
                yield "condition always true", node.test, "True"
        case ast.comprehension():
            yield from (("filter removed", test, "True") for test in node.ifs)
        case ast.Constant():
            yield from _constants(node)
        case ast.BinOp() if type(node.op) in _COUNTED:
            yield "arithmetic", node, _text(ast.BinOp(node.left, _COUNTED[type(node.op)](), node.right))
        case ast.Call():
            yield from _calls(node)
        case ast.Return(value=ast.expr() as value) if _empty(function) != ast.unparse(value):
            yield "nothing returned", value, _empty(function)
        case ast.Expr(value=ast.Call() | ast.Yield() | ast.YieldFrom()):
            yield "call removed", node, "pass"


def _clauses(node: ast.BoolOp) -> Iterator[Change]:
    for at in range(len(node.values)):
        rest = [value for number, value in enumerate(node.values) if number != at]
        yield "clause removed", node, _text(rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest))
    other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    yield "and for or", node, _text(ast.BoolOp(other, node.values))


def _constants(node: ast.Constant) -> Iterator[Change]:
    if isinstance(node.value, bool):
        yield "constant", node, str(not node.value)
    elif isinstance(node.value, int | float):
        yield from (("constant", node, f"({node.value + more})") for more in (1, -1))
    elif isinstance(node.value, str) and node.value:
        yield "empty text", node, "''"


def _calls(node: ast.Call) -> Iterator[Change]:
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    if name in _ORDERING and node.args:
        yield "order removed", node, f"list({ast.unparse(node.args[0])})"
    if isinstance(node.func, ast.Attribute) and node.func.attr in _TIDYING and not node.args:
        yield "tidying removed", node, _text(node.func.value)
    first = node.args[:2]
    if len(first) == 2 and name not in _EITHER_WAY and not any(isinstance(each, ast.Starred) for each in first):
        swapped = ast.Call(node.func, [first[1], first[0], *node.args[2:]], node.keywords)
        if ast.unparse(swapped) != ast.unparse(node):
            yield "arguments swapped", node, ast.unparse(swapped)


def _empty(function: ast.FunctionDef | None) -> str:
    """What a function gives that gives nothing, by the type that it promises."""
    promised = ast.unparse(function.returns) if function and function.returns else "None"
    return _EMPTY.get(promised.split("[")[0], "None") if "None" not in promised.split(" | ") else "None"


def _text(node: ast.expr) -> str:
    return f"({ast.unparse(node)})"
