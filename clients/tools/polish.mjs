// What NSwag cannot be told: names as the language writes them, no types that our own code has, no blanks at the ends of lines.
//
//   node polish.mjs csharp|typescript <file> [<document.json>]
import { readFileSync, writeFileSync } from 'node:fs';

const [language, file, document] = process.argv.slice(2);
const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '').replace(/[ \t]+$/gm, '').trimEnd() + '\n';

writeFileSync(file, language === 'csharp' ? csharp(text) : typescript(text));

/** `public string Cart_key { get; set; }` becomes `CartKey`, `Menu_order = 2` becomes `MenuOrder`: only what declares is changed, nothing in the file uses it. */
function csharp(code) {
  return code
    .replace(/^(\s+public (?!class)\S.* )(\w+)( \{ get; set; \})/gm, (_, before, name, after) => before + pascal(name) + after)
    .replace(/^(\s+)(\w+)( = \d+,)$/gm, (_, before, name, after) => before + pascal(name) + after);
}

function typescript(code) {
  return optionsAsObject(partialBodies(listsInOneParameter(withoutError(code)), JSON.parse(readFileSync(document, 'utf8')).components.schemas));
}

/** Documents are sent with what is to be set, and always answered with what the server sets. */
function partialBodies(code, schemas) {
  const answered = Object.keys(schemas).filter((name) => schemas[name].required?.some((member) => schemas[name].properties[member]?.readOnly));

  return answered.reduce((text, name) => text.replaceAll(`(body: ${name},`, `(body: Partial<${name}>,`).replaceAll(`, body: ${name},`, `, body: Partial<${name}>,`), code);
}

/** The class of errors is ours, and one for all clients; an error of a proxy is no JSON. */
function withoutError(code) {
  const start = code.indexOf('export class ApiException');
  if (start < 0) throw new Error(`${file} has no ApiException: NSwag writes it differently now.`);

  return code.slice(0, start).trimEnd().replaceAll(/resultdefault = .* as ApiError;/g, 'resultdefault = errorOf(_responseText);') + '\n';
}

/** The documents say `explode: false`, which NSwag does not see in this language. */
function listsInOneParameter(code) {
  const joined = code.replace(
    /(\w+) && \1\.forEach\(item => \{ url_ \+= ("[^"]+=") \+ encodeURIComponent\("" \+ item\) \+ "&"; \}\);/g,
    (_, name, assignment) => `url_ += ${assignment} + encodeURIComponent(${name}.join(",")) + "&";`,
  );
  if (joined.includes('.forEach(item')) throw new Error(`${file} has lists that are sent item by item: NSwag writes them differently now.`);

  return joined;
}

/** What may be left out is given by name, in one object: `listProducts({ search: 'cap' })`. */
function optionsAsObject(code) {
  return code.replace(/^    (\w+)\((.*)\): (Promise<.*>) \{$/gm, (line, name, parameters, answer) => {
    const all = parameters.split(', ');
    const options = all.filter((parameter) => /^\w+\?: /.test(parameter) && !/^(body|signal)\?/.test(parameter));
    if (options.length === 0) return line;

    const kept = all.filter((parameter) => !options.includes(parameter));
    const type = `{ ${options.join('; ')} }`;
    const names = options.map((option) => option.split('?')[0]).join(', ');

    return `    ${name}(${[...kept.slice(0, -1), `options: ${type} = {}`, ...kept.slice(-1)].join(', ')}): ${answer} {\n        const { ${names} } = options;`;
  });
}

function pascal(name) {
  return name.split('_').filter(Boolean).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('') || name;
}
